import type { ExampleResult } from '@/utils/studio/try/examples';
import { goToPlace } from '../../editor/go-to-place';
import { useStudioText } from '../../use-studio-text';

/** An item's own examples, each with whether it holds, and the way to its field. */
export function ExampleList({ results }: { results: readonly ExampleResult[] }) {
  const { text } = useStudioText();
  if (results.length === 0) return null;
  const breaking = results.filter(({ holds }) => !holds).length;
  const counts = { holding: results.length - breaking, breaking };
  return (
    <section aria-label={text('examples.title')} className="grid content-start gap-2 pt-4">
      <h2 className="font-semibold text-soft">{text('examples.title')}</h2>
      <p role="status" className={breaking > 0 ? 'font-medium text-gate' : 'text-soft'}>
        {text('examples.counts', counts)}
      </p>
      <ul className="grid gap-1">
        {results.map(({ list, index, words, holds }) => (
          <li key={`${list}.${index}`}>
            <button
              type="button"
              className="text-left text-sm wrap-anywhere"
              onClick={() => goToPlace(`${list}.${index}`)}
            >
              <span className={holds ? 'text-soft' : 'font-medium text-gate'}>
                {holds ? '✓' : '✗'} {text(holds ? 'examples.holds' : `examples.breaks.${list}`)}
              </span>{' '}
              <q>{words}</q>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
