import { proveFamilies, type FamilyProof } from '../widget-lab/prove-family';

const FILL = {
  'details.rationale': 'เกษตรกรมีต้นทุนสูง\nน้ำไม่พอในฤดูแล้ง',
  'details.output': 'ผู้ผ่านการอบรม 50 คน',
};
const OUTPUT = '<p>ผู้ผ่านการอบรม 50 คน</p>';
/** Plain text can't bring formatting back: where there is some, the officer writes. */
const FORMATTED = { 'details.objective': ['ข้อความใหม่', 'needs-hand'] } as const;

const editor = (family: string, rationale: unknown, output: unknown = OUTPUT): FamilyProof => ({
  ...{ family, fill: FILL, becomes: { rationale, output }, refuses: FORMATTED },
});

proveFamilies([
  editor('editor-plain.ts', 'เกษตรกรมีต้นทุนสูง<div>น้ำไม่พอในฤดูแล้ง</div>'),
  {
    ...editor('editor-quill.ts', [{ insert: 'เกษตรกรมีต้นทุนสูง\nน้ำไม่พอในฤดูแล้ง\n' }], [{ insert: 'ผู้ผ่านการอบรม 50 คน\n' }]),
    everywhere: true,
  },
  editor('editor-summernote.ts', '<p>เกษตรกรมีต้นทุนสูง</p><p>น้ำไม่พอในฤดูแล้ง</p>'),
  editor('editor-ckeditor4.ts', '<p>เกษตรกรมีต้นทุนสูง</p>\n\n<p>น้ำไม่พอในฤดูแล้ง</p>'),
  editor('editor-ckeditor5.ts', '<p>เกษตรกรมีต้นทุนสูง<br>น้ำไม่พอในฤดูแล้ง</p>'),
  editor('editor-tinymce.ts', '<p>เกษตรกรมีต้นทุนสูง</p>\n<p>น้ำไม่พอในฤดูแล้ง</p>'),
]);
