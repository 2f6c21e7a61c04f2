import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { useText } from '@/components/shared/use-text';
import { type ItemRef, usePanel } from '../use-panel';
import { insertableText } from './insertable-text';
import { isShown } from './item-title';
import { MissingNote } from './MissingNote';
import { NO_FILTER, type PanelSearch, type SearchHit } from './panel-search';
import { ResultActions } from './ResultActions';
import { SearchFilters } from './SearchFilters';
import { SearchInput } from './SearchInput';
import { SearchResults } from './SearchResults';
import { useFoundNothing } from './use-found-nothing';
import { useResults } from './use-results';

interface SearchBoxProps {
  input: RefObject<HTMLInputElement | null>;
  search: PanelSearch;
  /** Another number than before: the search was asked for by a key of the browser's. */
  asked: number | undefined;
  /** What is found lies over the view: nothing else may stand open there. */
  onFocus(): void;
  onOpen(item: ItemRef): void;
}

/**
 * Finds anything in the knowledge base: Ctrl+K goes here, arrows choose, Enter opens, Ctrl+Enter
 * inserts, Alt+P pins, Escape leaves. The focus stays in the box (combobox pattern), so that typing
 * can go on.
 */
export function SearchBox({ input, search, asked: wanted, onFocus, onOpen }: SearchBoxProps) {
  const { text } = useText();
  const panel = usePanel();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [active, setActive] = useState(0);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    if (wanted) input.current?.focus();
  }, [wanted, input]);
  const asked = query.trim();
  const { groups, hits, weak } = useResults(asked, filter, search);
  useFoundNothing(asked, weak, search);
  const shown = asked !== '' || (focused && hits.length > 0);
  const at = Math.min(active, hits.length - 1);
  const chosen = shown ? hits[at] : undefined;
  const optionId = ({ ref }: SearchHit) => `${listId}-${ref.kind}-${ref.id}-${hitNumber(ref)}`;

  const change = (next: string) => {
    setQuery(next);
    setActive(0);
    if (next === '') setFilter(NO_FILTER);
  };
  const leave = () => {
    change('');
    input.current?.blur();
  };
  const open = ({ ref }: SearchHit) => {
    search.remember(ref);
    leave();
    onOpen({ kind: ref.kind, id: ref.id });
  };
  const insert = (hit: SearchHit) => {
    const words = wordsOf(hit);
    if (words === null) return;
    search.remember(hit.ref);
    if (panel.insert) panel.insert(words);
    else panel.copy(words);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const act = actFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <search className="relative border-t border-line bg-card px-3.5 py-2.5">
      {shown && (
        <SearchResults
          listId={listId}
          status={asked !== '' && statusLine()}
          filters={asked !== '' && <SearchFilters filter={filter} onChange={setFilter} />}
          groups={groups}
          active={chosen}
          optionId={optionId}
          onOpen={open}
          onPoint={(hit) => setActive(hits.indexOf(hit))}
        >
          {asked !== '' && weak && (
            <MissingNote
              key={asked}
              released={search.released(asked)}
              onNote={() => search.noteMissing(asked)}
            />
          )}
          {chosen && (
            <ResultActions
              about={chosen.title.text}
              pinned={isPinned(chosen)}
              insertable={wordsOf(chosen) !== null}
              onOpen={() => open(chosen)}
              onInsert={() => insert(chosen)}
              onPin={() => search.togglePin(chosen.ref)}
            />
          )}
        </SearchResults>
      )}
      <SearchInput
        input={input}
        query={query}
        listId={chosen ? listId : undefined}
        chosenId={chosen && optionId(chosen)}
        onChange={change}
        onKeyDown={onKeyDown}
        onFocus={(now) => {
          setFocused(now);
          if (now) onFocus();
        }}
      />
    </search>
  );

  function statusLine() {
    return (
      <p role="status" className="px-2 pb-1 text-sm text-soft">
        {!weak && text('search.results', { count: hits.length })}
        {weak && `${text('search.none', { query: asked })} ${text('search.noneHelp')}`}
        {weak && hits.length > 0 && <span className="block">{text('search.nearest')}</span>}
      </p>
    );
  }

  function actFor({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | null {
    const move = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (move && hits.length > 0) {
      return () => setActive((at + move + hits.length) % hits.length);
    }
    if (key === 'Escape') return query ? () => change('') : leave;
    if (!chosen) return null;
    if (altKey && code === 'KeyP') return () => search.togglePin(chosen.ref);
    if (key !== 'Enter') return null;
    return ctrlKey || metaKey ? () => insert(chosen) : () => open(chosen);
  }

  function isPinned({ ref }: SearchHit): boolean {
    return search.pinned.some(({ kind, id }) => kind === ref.kind && id === ref.id);
  }

  function wordsOf({ ref }: SearchHit): string | null {
    const item = panel.find(ref.kind, ref.id);
    return item && isShown(item) ? insertableText(item, panel.said) : null;
  }

  /** A script can stand for several topics that nobody has written one for. */
  function hitNumber(ref: SearchHit['ref']): number {
    return hits.findIndex((hit) => hit.ref === ref);
  }
}
