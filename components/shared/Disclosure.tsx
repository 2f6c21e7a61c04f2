import type { ReactNode } from 'react';

/** Details that wait until they are asked for. `open` opens them when it turns true. */
export function Disclosure(props: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={props.open ?? false} className="group">
      <summary className="flex min-h-9 items-center gap-1.5 rounded text-[0.9375rem] font-medium text-soft">
        <span aria-hidden="true" className="w-3 group-open:rotate-90">
          ›
        </span>
        {props.title}
      </summary>
      <div className="grid gap-2 pb-1 pl-[1.125rem]">{props.children}</div>
    </details>
  );
}
