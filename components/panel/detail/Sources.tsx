import { Disclosure } from '@/components/shared/Disclosure';
import { useText } from '@/components/shared/use-text';
import type { Source } from '@/utils/contract/provenance';

/** Where a statement comes from, and how sure that is. */
export function Sources({ sources, updatedOn }: { sources: readonly Source[]; updatedOn: string }) {
  const { text } = useText();
  const state = (source: Source) =>
    source.status === 'verified'
      ? source.checkedOn && text('source.verified', { date: source.checkedOn })
      : text(`source.${source.status}`);
  return (
    <Disclosure title={text('detail.sources')}>
      <ul className="grid gap-1 text-sm text-soft">
        {sources.map((source) => (
          <li key={`${source.title} ${source.url ?? ''}`}>
            {source.url ? (
              <a className="underline" href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}{' '}
            {state(source) && `(${state(source)})`}
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">{text('detail.updated', { date: updatedOn })}</p>
    </Disclosure>
  );
}
