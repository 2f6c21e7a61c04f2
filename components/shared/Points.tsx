import { type ReactNode, useId } from 'react';

const MARKS = {
  plain: { sign: '•', look: 'text-soft' },
  do: { sign: '✓', look: 'text-go font-bold' },
  dont: { sign: '✕', look: 'text-stop font-bold' },
} as const;

interface PointsProps {
  title: string;
  points: readonly string[];
  mark?: keyof typeof MARKS;
  /** Numbered, when the order matters. */
  ordered?: boolean;
  children?: ReactNode;
}

/** A titled list; nothing when there are no points. The title carries the meaning, never the sign alone. */
export function Points({ title, points, mark = 'plain', ordered = false, children }: PointsProps) {
  const id = useId();
  if (points.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <div className="grid gap-1">
      <h3 id={id} className="text-[0.9375rem] font-semibold">
        {title}
      </h3>
      <List aria-labelledby={id} className="grid gap-1">
        {points.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points never move, and one may be written twice.
          <li key={index} className="flex gap-2 leading-normal">
            <span aria-hidden="true" className={`w-4 shrink-0 text-center ${MARKS[mark].look}`}>
              {ordered ? index + 1 : MARKS[mark].sign}
            </span>
            <span>{point}</span>
          </li>
        ))}
      </List>
      {children}
    </div>
  );
}
