import { type ReactNode, useId } from 'react';

const TONES = {
  plain: { box: 'border-line bg-card', title: 'text-soft' },
  gate: { box: 'border-gate-line bg-gate-soft', title: 'text-gate' },
  stop: { box: 'border-stop-line border-l-[6px] border-l-stop bg-stop-soft', title: 'text-stop' },
} as const;

interface CardProps {
  title: string;
  /** Beside the title: progress, or one small control. */
  aside?: ReactNode;
  tone?: keyof typeof TONES;
  children: ReactNode;
}

/** One thing at a time: a titled region. */
export function Card({ title, aside, tone = 'plain', children }: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`grid gap-2 rounded-card border px-3.5 py-3 ${TONES[tone].box}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 id={id} className={`text-sm font-semibold ${TONES[tone].title}`}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A row of buttons that breaks rather than shrinks. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}
