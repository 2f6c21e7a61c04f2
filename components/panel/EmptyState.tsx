import type { ReactNode } from 'react';
import { Mark } from '@/components/shared/Icon';

/** When there is nothing to show: why, and what to do. */
export function EmptyState(props: { title: string; help?: string; children?: ReactNode }) {
  return (
    <section className="grid justify-items-center gap-2 px-2 py-10 text-center">
      <Mark />
      <h2 className="text-say font-semibold">{props.title}</h2>
      {props.help && <p className="max-w-[30rem] text-pretty">{props.help}</p>}
      {props.children}
    </section>
  );
}
