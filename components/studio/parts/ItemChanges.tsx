import { useMemo } from 'react';
import type { ItemKind } from '@/utils/contract/pack';
import { LANGUAGES } from '@/utils/contract/text';
import { placeName } from '@/utils/i18n/studio/place-name';
import { itemDifferences } from '@/utils/studio/item-differences';
import { useStudioText } from '../use-studio-text';
import { WordChanges } from './WordChanges';

interface ItemChangesProps {
  kind: ItemKind;
  /** Null: it is not there. */
  before: unknown;
  after: unknown;
}

/** Where two states of an item differ, word by word. */
export function ItemChanges({ kind, before, after }: ItemChangesProps) {
  const { text, language } = useStudioText();
  const differences = useMemo(() => itemDifferences(before, after), [before, after]);
  if (differences.length === 0) return <p className="text-soft">{text('publish.nothing')}</p>;
  return (
    <dl className="grid gap-1.5">
      {differences.map(({ path, before: was, after: is }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries taken out can have the same place.
        <div key={index} className="grid gap-0.5 border-l-[3px] border-line pl-2.5">
          <dt className="text-sm text-soft">{placeName(kind, path, language)}</dt>
          <dd>
            <WordChanges before={was} after={is} lang={languageOf(path.at(-1))} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const languageOf = (part: string | number | undefined) =>
  LANGUAGES.find((language) => language === part);
