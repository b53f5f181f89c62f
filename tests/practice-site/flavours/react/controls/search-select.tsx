/** @jsxImportSource react */
import Select from 'react-select';
import { useChoices } from '../use-choices';
import type { ControlProps } from './control';
import { joined, split } from '../../joined-choices';

/** A box that searches as one types; in the page it is a text input and a list that comes and goes. */
export function SearchSelect({ entry, field, under, value, onChange }: ControlProps) {
  const { choices, isLoading } = useChoices(entry, field, under);
  const chosen = split(value);
  const common = {
    options: choices,
    isLoading,
    isClearable: true,
    isDisabled: field.parent !== undefined && under === '',
    placeholder: '-- กรุณาเลือก --',
    noOptionsMessage: () => 'ไม่พบข้อมูล',
    loadingMessage: () => 'กำลังโหลดข้อมูล...',
    value: choices.filter((choice) => chosen.includes(choice.value)),
  };
  return field.kind === 'choices' ? (
    <Select
      {...common}
      isMulti
      onChange={(all) =>
        onChange(
          joined(
            choices,
            all.map((one) => one.value),
          ),
        )
      }
    />
  ) : (
    <Select {...common} isMulti={false} onChange={(one) => onChange(one?.value ?? '')} />
  );
}
