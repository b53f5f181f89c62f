import { nameOfGroup } from '@/entrypoints/options/say-rules';
import { sayEvidence } from '@/entrypoints/options/say-evidence';
import { options } from '@/utils/i18n/options';
import { overlay } from '@/utils/i18n/overlay';
import { createTranslate, type Catalogue, type Message } from '@/utils/i18n/translate';
import { SECTION_IDS } from '@/utils/model/ids';
import type { RuleFacts } from '@/utils/rules/define-rule';
import type { RuleCase } from '../unit/rules/rule-case';

export interface RuleDocsSource {
  rules: readonly RuleFacts[];
  /** `rule.<id>…` */
  catalogue: Catalogue;
  /** What the rules are proven by: a quick fix in one of them is told. */
  cases: readonly RuleCase[];
}

const t = createTranslate(options, 'th');
const nameOf = createTranslate(overlay, 'th');

/** `docs/rules.md`: every rule with what it says, by section in the order of the form. */
export function ruleDocs({ rules, catalogue, cases }: RuleDocsSource): string {
  const fixable = new Set(cases.flatMap(({ rule, says }) => (says?.fix === undefined ? [] : [rule])));
  const groups = (['any', ...SECTION_IDS] as const).flatMap((id) => {
    const own = rules.filter((rule) => rule.id.startsWith(`${id}/`));
    return own.length === 0 ? [] : [{ id, own }];
  });
  const blocks = [
    '# กฎการตรวจ (the rules)',
    `<!-- Written by \`npm run rules:docs\` from the rules themselves: change those, not this file. -->`,
    `กฎทั้งหมด ${rules.length} กฎ ระดับที่ระบุคือระดับสูงสุดที่กฎแจ้งได้ เฉพาะกฎที่ “ยืนยันแล้ว” จึงเป็นข้อกำหนดที่มีเอกสาร นอกนั้นเป็นข้อเสนอแนะ ` +
      'ทุกกฎปิดได้ในหน้าจัดการ',
    ...groups.flatMap(({ id, own }) => [
      `## ${nameOfGroup(id, 'th')} (${nameOfGroup(id, 'en')})`,
      ...own.flatMap((rule) => docsOf(rule, catalogue, fixable.has(rule.id))),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function docsOf(rule: RuleFacts, catalogue: Catalogue, isFixable: boolean): string[] {
  const { id, severity, evidence, criterion } = rule;
  const title = messageOf(catalogue, `rule.${id}.title`);
  const sentences = Object.entries(catalogue).filter(
    ([key]) =>
      (key === `rule.${id}` || key.startsWith(`rule.${id}.`)) && !key.endsWith('.why') && !key.endsWith('.title'),
  );
  return [
    `### ${title.th} (${title.en})`,
    [
      `- รหัส: \`${id}\``,
      `- ระดับ: ${nameOf(`overlay.severity.${severity}`)} (${severity})`,
      `- หลักฐาน: ${sayEvidence(evidence, t)} (${evidence.mark})`,
      ...(criterion === undefined ? [] : [`- ${t('rules.criterion', { criterion })}`]),
      ...(isFixable ? ['- มีปุ่มแก้ไขให้ในบางกรณี (quick fix)'] : []),
      `- ที่มา: ${messageOf(catalogue, `rule.${id}.why`).th}`,
      '- ข้อความ:',
      ...sentences.map(([, { th }]) => `  - ${th}`),
    ].join('\n'),
  ];
}

/** A missing text is seen in the file, not hidden. */
const messageOf = (catalogue: Catalogue, key: string): Message => catalogue[key] ?? { th: key, en: key };
