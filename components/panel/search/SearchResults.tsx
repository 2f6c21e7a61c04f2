import { useEffect, useRef } from 'react';
import { useText } from '@/components/shared/use-text';
import type { ItemRef } from '../use-panel';
import type { ResultGroup, ShownHit } from './group-results';
import { itemHint, itemTitle, type ShownItem } from './item-title';

interface SearchResultsProps {
  listId: string;
  query: string;
  groups: readonly ResultGroup[];
  active: ShownItem | undefined;
  optionId(item: ItemRef): string;
  onOpen(item: ItemRef): void;
}

/** Results above the search box, by kind. */
export function SearchResults(props: SearchResultsProps) {
  const { text } = useText();
  const { groups, query, listId } = props;
  const count = groups.reduce((sum, group) => sum + group.hits.length, 0);
  return (
    <div className="absolute right-0 bottom-full left-0 z-10 border-t border-line bg-card px-2 py-2 shadow-[0_-8px_24px_#0002]">
      <p role="status" className="px-2 pb-1 text-sm text-soft">
        {count > 0 ? text('search.results', { count }) : text('search.none', { query })}
      </p>
      {count === 0 && <p className="px-2 pb-1">{text('search.noneHelp')}</p>}
      {count > 0 && (
        <div
          role="listbox"
          id={listId}
          aria-label={text('search.label')}
          className="relative max-h-[60vh] overflow-y-auto"
        >
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role; fieldset is for forms.
            <div key={group.kind} role="group" aria-label={text(`kind.${group.kind}`)}>
              <p aria-hidden="true" className="px-2 pt-1.5 text-sm font-semibold text-soft">
                {text(`kind.${group.kind}`)}
              </p>
              {group.hits.map((hit) => (
                <Option key={hit.item.id} hit={hit} {...props} />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Option({ hit, active, optionId, onOpen }: SearchResultsProps & { hit: ShownHit }) {
  const { item } = hit;
  const { language } = useText();
  const element = useRef<HTMLDivElement>(null);
  const selected = item === active;
  const title = itemTitle(item, language);
  const hint = hit.why && hit.why !== title ? hit.why : itemHint(item, language);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays in the combobox, whose keys choose and open.
    <div
      ref={element}
      role="option"
      id={optionId(item)}
      aria-selected={selected}
      onClick={() => onOpen(item)}
      className={`grid min-h-10 cursor-pointer content-center rounded-lg border px-2 py-1.5 ${selected ? 'border-go bg-go-soft' : 'border-transparent hover:bg-paper'}`}
    >
      <span className="leading-snug font-medium">{title}</span>
      {hint && <span className="line-clamp-2 text-sm text-soft">{hint}</span>}
    </div>
  );
}
