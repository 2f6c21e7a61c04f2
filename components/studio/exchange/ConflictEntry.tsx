import { useId } from 'react';
import type { ItemKind } from '@/utils/contract/pack';
import { LANGUAGES } from '@/utils/contract/text';
import type { OpenConflict } from '@/utils/exchange/merge/choices';
import type { Side } from '@/utils/exchange/merge/merge-value';
import { placeName } from '@/utils/i18n/studio/place-name';
import { WordChanges } from '../parts/WordChanges';
import { useStudioText } from '../use-studio-text';

interface ConflictEntryProps {
  conflict: OpenConflict;
  chosen: Side | null;
  onChoose(side: Side): void;
}

/** One field that both sides changed: mine and the new one side by side, each against what was. */
export function ConflictEntry({ conflict, chosen, onChoose }: ConflictEntryProps) {
  const { text, language } = useStudioText();
  const name = useId();
  const { key, path, base } = conflict;
  const [kind = '', id = ''] = key.split('/');
  const field = path
    ? placeName(kind as ItemKind, path.split('.'), language)
    : text('exchange.whole');
  return (
    <fieldset className="grid gap-2 rounded-card border border-line bg-card px-3 py-2">
      <legend className="px-1 text-sm font-semibold wrap-anywhere">
        {text(`kind.${kind as ItemKind}`)} · <code>{id}</code> · {field}
        <span className="sr-only">. {text('exchange.decide')}</span>
      </legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(['mine', 'theirs'] as const).map((side) => (
          <label
            key={side}
            className="grid cursor-pointer grid-cols-[auto_1fr] gap-2 rounded-[0.65rem] border border-line px-3 py-2 has-checked:border-go has-checked:bg-go-soft"
          >
            <input
              type="radio"
              name={name}
              className="mt-1 size-5 accent-go"
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <div className="grid min-w-0 gap-1">
              <span className="font-medium">{text(`exchange.${side}`)}</span>
              <Value base={base} value={conflict[side]} gone={text('exchange.gone')} />
            </div>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Value({ base, value, gone }: { base: unknown; value: unknown; gone: string }) {
  if (value === undefined || value === null) return <p>{gone}</p>;
  return (
    <div className="wrap-anywhere">
      <WordChanges before={wordsOf(base)} after={wordsOf(value)} />
    </div>
  );
}

/** Texts a line each; anything larger as it stands in a file. */
function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  const texts = value as Record<string, unknown>;
  if ('zh-Hans' in texts) {
    const lines = LANGUAGES.map((language) => texts[language]);
    return lines.filter((line) => typeof line === 'string').join('\n');
  }
  return JSON.stringify(value, null, 1)
    .replace(/[{}[\]"]/g, '')
    .replace(/^\s*\n/gm, '');
}
