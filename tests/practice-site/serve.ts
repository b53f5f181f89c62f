import { parseArgs } from 'node:util';
import { FLAVOUR_NAMES, isFlavour } from './data/flavours';
import { startPracticeSite } from './index';

const { flavour = 'bootstrap' } = parseArgs({ options: { flavour: { type: 'string' } } }).values;
if (!isFlavour(flavour)) throw new Error(`--flavour is one of ${FLAVOUR_NAMES.join(', ')}`);

const site = await startPracticeSite({ port: 8570, flavour });
console.log(`เว็บฝึกปฏิบัติ (ไม่ใช่ระบบ eMENSCR): ${site.origin}/`);
console.log('เข้าสู่ระบบด้วยชื่อผู้ใช้และรหัสผ่านใดก็ได้ เช่น practice / practice · หยุดด้วย Ctrl+C');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.close().then(() => process.exit(0)));
}
