import { useText } from './use-text';

/** Stands at what came up with the last words: it is marked where it stands, nothing moves for it. */
export function NewMark() {
  const { text } = useText();
  return (
    <span className="shrink-0 rounded-md border border-go px-1.5 text-[0.8125rem] leading-snug font-semibold text-go">
      {text('needs.new')}
    </span>
  );
}
