import type { ReactNode } from 'react';

/** A named piece of what belongs to a step. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p>
      <span className="text-sm font-semibold text-soft">{name}</span> {children}
    </p>
  );
}
