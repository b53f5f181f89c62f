/** @jsxImportSource react */
import type { ComponentType } from 'react';
import type { FormField } from '../../../data/form-definition';
import type { EntryAnswer } from '../../contract';
import { CheckMarks } from './check-marks';
import { DateInput } from './date-input';
import { FileBox } from './file-box';
import { MoneyInput } from './money-input';
import { NativeSelect } from './native-select';
import { RadioMarks } from './radio-marks';
import { RichText } from './rich-text';
import { SearchSelect } from './search-select';
import { LongTextInput, TextInput } from './text-input';

export interface ControlProps {
  entry: EntryAnswer;
  field: FormField;
  /** What is chosen in the field above, where there is one. */
  under: string;
  value: string;
  onChange: (value: string) => void;
}

const BY_KIND: Readonly<Record<FormField['kind'], ComponentType<ControlProps>>> = {
  text: TextInput,
  phone: TextInput,
  email: TextInput,
  percent: TextInput,
  latitude: TextInput,
  longitude: TextInput,
  money: MoneyInput,
  date: DateInput,
  file: FileBox,
  'long-text': LongTextInput,
  choice: NativeSelect,
  choices: CheckMarks,
};

const BY_KEY: Readonly<Record<string, ComponentType<ControlProps>>> = {
  agencyName: SearchSelect,
  masterPlanIssue: SearchSelect,
  plan13Milestone: SearchSelect,
  projectStatus: RadioMarks,
  rationale: RichText,
};

export function Control(props: ControlProps) {
  const { key, kind, parent } = props.field;
  const Chosen = BY_KEY[key] ?? (parent === undefined ? BY_KIND[kind] : SearchSelect);
  return <Chosen {...props} />;
}
