import { useId } from 'react';
import { BOX } from '@/components/panel/care/Field';

interface ChoiceProps<T extends string> {
  label: string;
  value: T | null;
  /** What null is called; without it something must be chosen. */
  empty?: string;
  options: readonly { value: T; name: string }[];
  onChange(value: T | null): void;
}

/** One of several, from a list. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, empty, options, onChange } = props;
  const id = useId();
  return (
    <div className="grid min-w-[10rem] flex-1 gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        className={`${BOX} min-h-11`}
        value={value ?? ''}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
