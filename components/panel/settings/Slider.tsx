import { useId } from 'react';

interface SliderProps {
  title: string;
  /** The value in words. */
  words: string;
  limits: { least: number; most: number; step: number };
  value: number;
  onChange(value: number): void;
}

/** A number within limits, told in words. */
export function Slider({ title, words, limits, value, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id}>{title}</label>
        <output htmlFor={id} className="text-sm text-soft">
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className="min-h-9 w-full accent-go"
        min={limits.least}
        max={limits.most}
        step={limits.step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}
