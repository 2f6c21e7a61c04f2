import { CheckBox } from '@/components/panel/settings/CheckBox';
import type { FieldProps } from './field-props';
import { useFieldHelp } from './use-field-help';
import { useForm } from './use-form';

/** Yes or no. */
export function FlagField({ value, path, label }: FieldProps) {
  const { set } = useForm();
  const help = useFieldHelp(path);
  return (
    <div>
      <CheckBox label={label} checked={value === true} onChange={(yes) => set(path, yes)} />
      {help && <p className="text-sm text-soft">{help}</p>}
    </div>
  );
}
