import { normaliseThai } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';

const ADDRESS = /^[^\s@,;:<>()\u0E00-\u0E7F]+@[^\s@,;:<>()\u0E00-\u0E7F]+\.[a-z]{2,}$/i;
const NOTHING = /^(?:[-–—.]+|ไม่มี|n\/?a)$/i;

export const coordinatorEmailShape = defineFieldRule({
  id: 'general/coordinator-email-shape',
  severity: 'warning',
  evidence: { mark: 'verified', source: 'รูปแบบที่อยู่อีเมลตาม RFC 5322' },
  kinds: ['text'],
  check({ reading }, path) {
    if (path !== 'general.coordinatorEmail' || reading.status !== 'filled') return undefined;
    const text = normaliseThai(reading.shown).trim();
    const addresses = text.split(/\s*(?:[,;/\n]|หรือ|และ)\s*|\s+/).filter((part) => part !== '');
    const wrong = addresses.find((address) => !ADDRESS.test(address));
    return wrong === undefined || NOTHING.test(text) ? undefined : { params: { address: wrong } };
  },
});
