import type { MarkedText } from './panel-search';

/** A text in which the parts that match stand out. */
export function Marked({ text, marks }: MarkedText) {
  const parts = marks.flatMap(({ start, end }, index) => [
    text.slice(marks[index - 1]?.end ?? 0, start),
    <mark key={start} className="rounded-sm bg-go-soft font-semibold text-inherit underline">
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
