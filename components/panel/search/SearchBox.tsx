import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { Shortcut } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { useText } from '@/components/shared/use-text';
import type { SearchHit } from '../panel-props';
import type { ItemRef } from '../use-panel';
import { groupResults } from './group-results';
import { SearchResults } from './SearchResults';

interface SearchBoxProps {
  input: RefObject<HTMLInputElement | null>;
  search(query: string): readonly SearchHit[];
  onOpen(item: ItemRef): void;
}

/**
 * Finds anything in the knowledge base: Ctrl+K goes here, arrows choose, Enter opens, Escape
 * leaves. The focus stays in the box (combobox pattern), so that typing can go on.
 */
export function SearchBox({ input, search, onOpen }: SearchBoxProps) {
  const { text } = useText();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const asked = query.trim();
  const groups = asked ? groupResults(search(asked)) : [];
  const items = groups.flatMap((group) => group.hits.map((hit) => hit.item));
  const chosen = items[Math.min(active, items.length - 1)];
  const optionId = (item: ItemRef) => `${listId}-${item.kind}-${item.id}`;

  useEffect(() => {
    const abort = new AbortController();
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.isComposing || event.key.toLowerCase() !== 'k') return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown, { signal: abort.signal });
    return () => abort.abort();
  }, [input]);

  const change = (next: string) => {
    setQuery(next);
    setActive(0);
  };
  const openItem = (item: ItemRef) => {
    change('');
    input.current?.blur();
    onOpen({ kind: item.kind, id: item.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move && items.length > 0) {
      event.preventDefault();
      setActive((Math.min(active, items.length - 1) + move + items.length) % items.length);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      openItem(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (query) change('');
      else input.current?.blur();
    }
  };

  return (
    <search className="relative border-t border-line bg-card px-3.5 py-2.5">
      {asked && (
        <SearchResults
          listId={listId}
          query={asked}
          groups={groups}
          active={chosen}
          optionId={optionId}
          onOpen={openItem}
        />
      )}
      <div className="flex min-h-11 items-center gap-2 rounded-xl border-[1.5px] border-edge bg-card px-3 text-soft has-[input:focus-visible]:border-go has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-go">
        <Icon name="search" />
        <input
          ref={input}
          role="combobox"
          type="text"
          aria-label={text('search.label')}
          aria-expanded={items.length > 0}
          aria-controls={items.length > 0 ? listId : undefined}
          aria-activedescendant={chosen ? optionId(chosen) : undefined}
          aria-autocomplete="list"
          aria-keyshortcuts="Control+K"
          autoComplete="off"
          spellCheck={false}
          placeholder={text('search.placeholder')}
          value={query}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 self-stretch bg-transparent text-base text-ink outline-none"
        />
        {query ? (
          <button
            type="button"
            aria-label={text('search.clear')}
            className="flex min-h-8 min-w-8 items-center justify-center rounded"
            onClick={() => {
              change('');
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        ) : (
          <Shortcut className="@max-[15rem]:hidden">Ctrl K</Shortcut>
        )}
      </div>
    </search>
  );
}
