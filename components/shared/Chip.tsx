/** One thing that helps, as in "慢一点". `faint`: found as well, but not what is asked about now. */
export function Chip({ children, faint = false }: { children: string; faint?: boolean }) {
  const look = faint
    ? 'border-line text-soft font-medium'
    : 'border-transparent bg-accent-soft text-accent font-semibold';
  return (
    <li className={`rounded-2xl border px-3 py-0.5 text-[0.9375rem] leading-snug ${look}`}>
      {children}
    </li>
  );
}

export function Chips({ texts, faint = false }: { texts: readonly string[]; faint?: boolean }) {
  return (
    <ul className="flex min-w-0 flex-wrap gap-1.5">
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: chips hold no state, and two needs may share one.
        <Chip key={index} faint={faint}>
          {text}
        </Chip>
      ))}
    </ul>
  );
}
