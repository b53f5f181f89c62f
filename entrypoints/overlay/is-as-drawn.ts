/** Fainter than this nobody need see it. */
const FAINTEST = 0.5;
/** What sites wear in mourning hides nothing. */
const HARMLESS_FILTER = /^(none|grayscale\([^()]*\))$/;
/** Lies over everything, whatever its place. */
const ON_TOP = ':popover-open, :fullscreen';

/**
 * Does our host stand where and as we drew it, with nothing of the page over it?
 *
 * A page that moves, veils or covers our buttons wants them pressed unseen. Its own style the page can't change
 * (`overlay.css`), but that of the elements around it.
 */
export function isAsDrawn(host: Element): boolean {
  const { documentElement: all } = host.ownerDocument;
  const { left, top, width, height } = host.getBoundingClientRect();
  const isInPlace = Math.abs(left) + Math.abs(top) < 2 && width * 2 > all.clientWidth && height * 2 > innerHeight;
  const over = [...host.ownerDocument.querySelectorAll(ON_TOP)].some((other) => !other.contains(host));
  if (!isInPlace || over || host.nextElementSibling) return false;
  let opacity = 1;
  for (let around = host.parentElement; around; around = around.parentElement) {
    const style = getComputedStyle(around);
    opacity *= Number(style.opacity);
    const isVeiled =
      !HARMLESS_FILTER.test(style.filter) || style.maskImage !== 'none' || style.mixBlendMode !== 'normal';
    if (opacity < FAINTEST || isVeiled) return false;
  }
  return true;
}
