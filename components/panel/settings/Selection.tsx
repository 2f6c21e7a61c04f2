import { useId } from 'react';

interface SelectionProps {
  title: string;
  help?: string;
  /** The first stands for "not chosen" with an empty value. */
  options: readonly { value: string; label: string; lang?: string }[];
  chosen: string;
  onChoose(value: string): void;
}

/** One of many, with its own label and a line of help. */
export function Selection({ title, help, options, chosen, onChoose }: SelectionProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {title}
      </label>
      <select
        id={id}
        aria-describedby={help ? `${id}-help` : undefined}
        className="min-h-11 w-full rounded-[0.65rem] border-[1.5px] border-edge bg-card px-3 text-base text-ink"
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
      )}
    </div>
  );
}
