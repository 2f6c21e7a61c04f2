import { useText } from '@/components/shared/use-text';
import { Field } from './Field';
import { isLong, variableLabel } from './variable-label';

interface VariableFieldsProps {
  names: readonly string[];
  values: Readonly<Record<string, string>>;
  onChange(name: string, value: string): void;
}

/** What an action's words need, filled in as far as the page tells. */
export function VariableFields({ names, values, onChange }: VariableFieldsProps) {
  const { text } = useText();
  if (names.length === 0) return null;
  return (
    <fieldset className="grid gap-2.5">
      <legend className="text-[0.9375rem] font-semibold">{text('actions.fields')}</legend>
      <p className="text-sm text-soft">{text('actions.fieldsHelp')}</p>
      {names.map((name) => (
        <Field
          key={name}
          label={variableLabel(name, text)}
          type={name === 'endDate' ? 'date' : 'text'}
          long={isLong(name)}
          value={values[name] ?? ''}
          onChange={(value) => onChange(name, value)}
        />
      ))}
    </fieldset>
  );
}
