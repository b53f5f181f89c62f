import type { OverlayTools } from './overlay-tools';

/** Well below the time after which the page is told that there is nobody here any more. */
const BEAT_MS = 4000;
/** Logins of such systems often end after half an hour; when this one's do is not known. */
const LONG_MINUTES = 20;

/** Shows the page that somebody is here, and looks how long it has been open. */
export function createHeart({ scene, listen, update }: OverlayTools) {
  scene.minutesOpen = longOpen();
  const beat = () => {
    scene.host?.beat();
    const minutesOpen = longOpen();
    if (minutesOpen !== scene.minutesOpen) update({ minutesOpen });
  };
  const timer = setInterval(beat, BEAT_MS);
  document.addEventListener('visibilitychange', beat, listen);
  return { stop: () => clearInterval(timer) };
}

/** Minutes since the page was loaded, in steps of five, once that is long ago. */
function longOpen(): number | undefined {
  const minutes = Math.floor(performance.now() / 60_000);
  return minutes < LONG_MINUTES ? undefined : minutes - (minutes % 5);
}
