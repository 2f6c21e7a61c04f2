import type { KeyboardEvent, RefObject } from 'react';
import { Shortcut } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';

interface SearchInputProps {
  input: RefObject<HTMLInputElement | null>;
  query: string;
  /** The list that is open, and the chosen option in it. */
  listId: string | undefined;
  chosenId: string | undefined;
  onChange(query: string): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(focused: boolean): void;
}

/** The box itself; Ctrl+K comes here from anywhere in the panel. */
export function SearchInput(props: SearchInputProps) {
  const { input, query, listId, chosenId, onChange } = props;
  const { text } = useText();

  const go = () => {
    input.current?.focus();
    input.current?.select();
  };
  useKeys({ 'control+k': { does: text('search.label'), run: go } }, 'anywhere');

  return (
    <div className="flex min-h-11 items-center gap-2 rounded-xl border-[1.5px] border-edge bg-card px-3 text-soft has-[input:focus-visible]:border-go has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-go">
      <Icon name="search" />
      <input
        ref={input}
        role="combobox"
        type="text"
        aria-label={text('search.label')}
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-activedescendant={chosenId}
        aria-autocomplete="list"
        aria-keyshortcuts="Control+K"
        autoComplete="off"
        spellCheck={false}
        placeholder={text('search.placeholder')}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={props.onKeyDown}
        onFocus={() => props.onFocus(true)}
        onBlur={() => props.onFocus(false)}
        className="min-w-0 flex-1 self-stretch bg-transparent text-base text-ink outline-none"
      />
      {query ? (
        <button
          type="button"
          aria-label={text('search.clear')}
          className="flex min-h-8 min-w-8 items-center justify-center rounded"
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      ) : (
        <Shortcut className="@max-[15rem]:hidden">Ctrl K</Shortcut>
      )}
    </div>
  );
}
