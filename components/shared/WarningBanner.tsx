import type { ReactNode } from 'react';

/** What the agent or trainer must know and do now; read out as soon as it stands there. */
export function WarningBanner({
  title,
  words,
  children,
}: {
  title: string;
  words: string;
  /** What can be done about it here. */
  children?: ReactNode;
}) {
  return (
    <section
      aria-label={title}
      className="grid justify-items-start gap-1.5 border-b border-gate-line bg-gate-soft px-3.5 py-2"
    >
      <p role="alert" className="leading-snug">
        <strong className="font-semibold text-gate">{title}</strong> {words}
      </p>
      {children}
    </section>
  );
}
