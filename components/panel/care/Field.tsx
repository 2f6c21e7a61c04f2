import { type ReactNode, useId } from 'react';

export const BOX =
  'w-full rounded-[0.65rem] border-[1.5px] border-edge bg-card px-3 py-1.5 text-base text-ink';

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'date' | 'datetime-local';
  /** Several lines. */
  long?: boolean;
  most?: number;
  help?: string | undefined;
  /** What is wrong with it; announced. */
  problem?: string | null;
  lang?: string;
}

/** One thing to fill in, with its label above and what is wrong below. */
export function Field(props: FieldProps) {
  const id = useId();
  const { label, value, onChange, type = 'text', long, most = 1000, help, problem, lang } = props;
  const shared = {
    id,
    value,
    lang,
    maxLength: most,
    'aria-invalid': Boolean(problem),
    'aria-describedby': help || problem ? `${id}-about` : undefined,
    className: BOX,
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-[0.9375rem] font-medium">
        {label}
      </label>
      {long ? (
        <textarea
          {...shared}
          rows={Math.min(6, Math.max(2, value.split('\n').length))}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
      <About id={`${id}-about`} problem={problem}>
        {help}
      </About>
    </div>
  );
}

function About(props: { id: string; problem: string | null | undefined; children: ReactNode }) {
  if (!props.children && !props.problem) return null;
  return (
    <div id={props.id} className="grid gap-0.5 text-sm">
      {props.problem && (
        <p role="alert" className="font-medium text-stop">
          {props.problem}
        </p>
      )}
      {props.children && <p className="text-soft">{props.children}</p>}
    </div>
  );
}
