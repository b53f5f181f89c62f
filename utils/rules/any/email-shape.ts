import { normaliseThai } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';

const ADDRESS =
  /^[^\s@,;:<>().\u0E00-\u0E7F]+(?:\.[^\s@,;:<>().\u0E00-\u0E7F]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;
/** Thai addresses end in the Thai top-level domain. */
const THAI_ADDRESS = /^[^\s@]+@[^\s@]+\.ไทย$/;
const NOTHING = /^(?:[-–—.]+|ไม่มี|n\/?a)$/i;
/** What stands around an address: a word for it, brackets, a remark. */
const AROUND = /^(?:e-?mail|อีเมลล?์?)(?:\s*:\s*|\s+)|mailto:|[<>]|\([^()]*\)/gi;

/** Looser than the standard where agencies are, stricter where the standard allows what no agency has (`name@host`). */
export const emailShape = defineFieldRule({
  id: 'any/email-shape',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  kinds: ['text'],
  check({ reading }, path) {
    if (!path.endsWith('Email') || reading.status !== 'filled') return undefined;
    const text = normaliseThai(reading.shown).trim();
    const addresses = text.replace(AROUND, ' ').split(/(?:[,;/\s]|หรือ|และ)+/);
    const wrong = addresses.find((part) => part !== '' && !ADDRESS.test(part) && !THAI_ADDRESS.test(part));
    return wrong === undefined || NOTHING.test(text) ? undefined : { params: { address: wrong } };
  },
});
