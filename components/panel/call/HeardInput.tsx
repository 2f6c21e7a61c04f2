import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, Shortcut } from '@/components/shared/Button';
import { useKeys } from '@/components/shared/use-keys';
import { useShortcut } from '@/components/shared/use-shortcut';
import { useText } from '@/components/shared/use-text';
import { HEARD_LENGTH } from '@/utils/contract/session';
import { Secondary } from '../more/Secondary';
import { usePanel } from '../use-panel';

interface HeardInputProps {
  /** Takes the focus as it appears: the call has just begun. */
  starting: boolean;
  onTake(words: string): void;
  /** Gives the last words back to be corrected; null: there are none. */
  onTakeBack(): string | null;
}

/** Where the agent types a few of the caller's words; Enter takes them, never in a composition. */
export function HeardInput({ starting, onTake, onTakeBack }: HeardInputProps) {
  const { text } = useText();
  const { more } = usePanel();
  const shortcut = useShortcut();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const began = useRef(starting);
  useEffect(() => {
    if (began.current) input.current?.focus();
  }, []);
  useKeys({ k: { does: text('call.heard'), run: () => input.current?.focus() } });
  const take = () => {
    if (words.trim()) onTake(words.trim());
    setWords('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // 229 is what browsers report for a key that an input method has taken.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const act = {
      Enter: take,
      Escape: () => input.current?.blur(),
      ArrowUp: words === '' ? () => setWords(onTakeBack() ?? '') : undefined,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {text('call.heard')}
      </label>
      <div className="flex items-center gap-2 rounded-xl border-[1.5px] border-edge bg-card px-3 text-soft has-[input:focus-visible]:border-go has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-go">
        <input
          ref={input}
          id={id}
          type="text"
          aria-describedby={`${id}-help`}
          aria-keyshortcuts={shortcut('K')}
          autoComplete="off"
          spellCheck={false}
          maxLength={HEARD_LENGTH}
          placeholder={text('call.heardHint')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-h-11 min-w-0 flex-1 bg-transparent text-base text-ink outline-none"
        />
        <Shortcut>K</Shortcut>
      </div>
      <p id={`${id}-help`} className={more ? 'text-sm text-soft' : 'sr-only'}>
        {text('call.heardHelp')}
      </p>
      <Secondary>
        <Button className="justify-self-start" onClick={take}>
          {text('call.take')}
        </Button>
      </Secondary>
    </div>
  );
}
