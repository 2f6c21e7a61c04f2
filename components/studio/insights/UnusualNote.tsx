import type { Unusual } from '@/utils/insights/weekly';
import { useStudioText } from '../use-studio-text';

/** A figure that moved more than it usually does; the rule stands in `docs/insights.md`. */
export function UnusualNote({ unusual }: { unusual: Unusual | null }) {
  const { text } = useStudioText();
  if (!unusual) return null;
  return (
    <p className="rounded-md border border-gate-line bg-gate-soft px-2 py-1 font-medium text-gate">
      <span aria-hidden="true">{unusual.count > unusual.usual ? '▲ ' : '▼ '}</span>
      {text('insights.more', { ...unusual })}
    </p>
  );
}
