import type { ReactNode } from 'react';
import { useText } from '@/components/shared/use-text';
import type { ResultGroup } from './group-results';
import type { SearchHit } from './panel-search';
import { ResultOption } from './ResultOption';

interface SearchResultsProps {
  listId: string;
  /** What is said above the list: how many there are, or that none really fits. */
  status: ReactNode;
  groups: readonly ResultGroup[];
  active: SearchHit | undefined;
  /** Stands between the status and the list. */
  filters: ReactNode;
  /** Stands below the list. */
  children: ReactNode;
  optionId(hit: SearchHit): string;
  onOpen(hit: SearchHit): void;
  onPoint(hit: SearchHit): void;
}

/** Results above the search box, by kind. */
export function SearchResults(props: SearchResultsProps) {
  const { text } = useText();
  const { groups, active, optionId } = props;
  return (
    <div className="absolute right-0 bottom-full left-0 z-10 flex max-h-[calc(100dvh-8rem)] flex-col border-t border-line bg-card px-2 py-2 shadow-[0_-8px_24px_#0002]">
      {props.status}
      {props.filters}
      {groups.length > 0 && (
        <div
          role="listbox"
          id={props.listId}
          aria-label={text('search.label')}
          tabIndex={-1}
          // A click must not take the focus from the box.
          onMouseDown={(event) => event.preventDefault()}
          className="relative min-h-20 overflow-y-auto"
        >
          {groups.map(({ name, hits }) => (
            // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role; fieldset is for forms.
            <div key={name} role="group" aria-label={nameOf(name)}>
              <p aria-hidden="true" className="px-2 pt-1.5 text-sm font-semibold text-soft">
                {nameOf(name)}
              </p>
              {hits.map((hit) => (
                <ResultOption
                  key={optionId(hit)}
                  hit={hit}
                  id={optionId(hit)}
                  selected={hit === active}
                  onOpen={() => props.onOpen(hit)}
                  onPoint={() => props.onPoint(hit)}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      {props.children}
    </div>
  );

  function nameOf(name: ResultGroup['name']): string {
    return name === 'pinned' || name === 'recent' ? text(`search.${name}`) : text(`kind.${name}`);
  }
}
