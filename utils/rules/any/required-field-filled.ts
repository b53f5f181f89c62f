import { defineFieldRule } from '../define-rule';

/** Only where the page itself marks the field; which fields eMENSCR requires is not known otherwise. */
export const requiredFieldFilled = defineFieldRule({
  id: 'any/required-field-filled',
  severity: 'error',
  evidence: { mark: 'verified', source: 'หน้าแบบฟอร์มทำเครื่องหมายว่าจำเป็นต้องกรอก' },
  kinds: 'any',
  check: ({ required, readOnly, reading }) => (required && !readOnly && reading.status === 'empty' ? {} : undefined),
});
