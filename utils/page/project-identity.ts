import type { ProjectIdentity } from '@/utils/model/project';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { isOurs } from './visible';

/** Longer texts name no project's code. */
const MOST_LETTERS = 80;
/** A page with more texts than this is read no further. */
const MOST_TEXTS = 6000;

const LABELLED = /^(?:รหัส|เลขที่)\s*(?:โครงการ|การดำเนินงาน)(?:\s*\/\s*การดำเนินงาน)?\s*(?:\(.*?\))?\s*[:：]?\s*(.*)$/;
/** Letters, then figures in groups: `มท 5502-66-0001`; or figures alone under a label that says what they are. */
const CODE = /^[ก-๙A-Za-z.]{0,12}[\s-]?\d[\dA-Za-z]*(?:[-/.][\dA-Za-z]+)*$/;
/** Without a label only where pages say whose they are, and in the full shape, with a running number that begins with zeros. */
const BARE_CODE = /^[ก-๙A-Za-z.]{1,12}[\s-]?\d{2,6}(?:[-/.]\d{2,6}){0,2}[-/]0\d{2,5}$/;
/** Words before telephone numbers, letters, years and days. */
const NO_CODE = /^(?:โทร|เบอร์|แฟกซ์|tel|fax|ที่|ว\b|พ\.?ศ|ปี|แผน|ฉบับ|วัน)/i;
const PLACES =
  'h1, h2, h3, h4, [class*=breadcrumb], [aria-label="breadcrumb"], [aria-label="Breadcrumb"], nav li, [class*=page-title], [class*=page-header], [class*=project]';
/** An address that names a project's id. */
const IN_ADDRESS =
  /(?:\/(?:projects?|proj|โครงการ)\/|[?&#](?:project_?id|projectcode|proj_?id|pid|project)=)([\w.-]{1,64})(?=$|[/?&#])/i;

/**
 * Whose page it is, by the project's code on it or by its address. Undefined where neither tells, or where two codes
 * stand on the page: a list of projects belongs to none of them.
 */
export function identifyProject(page: Document): ProjectIdentity | undefined {
  const codes = codesOn(page);
  const [code] = codes;
  if (code !== undefined) return codes.size === 1 ? { id: `code:${code}`, by: 'code', code } : undefined;
  const { pathname, search, hash } = page.location;
  const inAddress = IN_ADDRESS.exec(decoded(pathname + search + hash))?.[1];
  return inAddress === undefined || !/\d/.test(inAddress) ? undefined : { id: `address:${inAddress}`, by: 'address' };
}

function codesOn(page: Document): Set<string> {
  const [labelled, bare] = [new Set<string>(), new Set<string>()];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length > MOST_LETTERS || !/\S/.test(text)) continue;
    const plain = tidy(text);
    const box = walker.currentNode.parentElement;
    if (!box || isOurs(box)) continue;
    const rest = LABELLED.exec(plain)?.[1];
    if (rest !== undefined) {
      const code = rest !== '' ? rest : besides(box);
      if (CODE.test(code) && /\d/.test(code)) labelled.add(code);
    } else if (/\d/.test(plain) && BARE_CODE.test(plain) && !NO_CODE.test(plain) && box.closest(PLACES))
      bare.add(plain);
  }
  return labelled.size > 0 ? labelled : bare;
}

/** What stands right behind a label: the next element, or the next cell, as text or in a box that can't be changed. */
function besides(label: Element): string {
  for (let box: Element | null = label, up = 0; box && up < 3; box = box.parentElement, up += 1) {
    const next = box.nextElementSibling;
    if (!next) continue;
    const control = next.matches('input') ? next : next.querySelector('input');
    // What is still being typed names nothing yet.
    if (control && !control.matches('[readonly], :disabled')) return '';
    return tidy(control ? (control as HTMLInputElement).value : (next.textContent ?? '').slice(0, MOST_LETTERS));
  }
  return '';
}

const tidy = (text: string) => normaliseThai(text).replace(/\s+/g, ' ').trim();

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
