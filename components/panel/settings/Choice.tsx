import { useId } from 'react';

interface ChoiceProps<V extends string | number> {
  title: string;
  options: readonly { value: V; label: string }[];
  chosen: V;
  onChoose(value: V): void;
}

/** One of a few: radio buttons that look like one bar. */
export function Choice<V extends string | number>(props: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="pb-1.5 font-semibold">{props.title}</legend>
      <div className="flex flex-wrap gap-2">
        {props.options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-10 items-center gap-2 rounded-[0.65rem] border border-edge/60 bg-card px-3 py-1 has-checked:border-go has-checked:bg-go-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-go"
          >
            <input
              type="radio"
              name={name}
              className="size-4 accent-go outline-none"
              checked={option.value === props.chosen}
              onChange={() => props.onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
