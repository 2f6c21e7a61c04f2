import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import type { InboxRow } from '@/utils/contract/ledger';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { nameItem } from '@/utils/studio/name-item';
import { useStudioText } from '../use-studio-text';
import type { SentenceTools } from './sentence-tools';
import { TakeSentence } from './TakeSentence';

interface SentenceProps {
  sentence: InboxRow;
  /** Where it stands already; null: nowhere. */
  usedIn: UnfinishedItem | null;
  tools: SentenceTools;
  say(words: string, failed?: boolean): void;
}

/** One sentence: what it helped with, where it stands already, and the way into the content. */
export function Sentence({ sentence, usedIn, tools, say }: SentenceProps) {
  const { text, language } = useStudioText();
  const [taking, setTaking] = useState(false);
  const { text: words, need, on } = sentence;
  const found = tools.items.find(({ kind, id }) => kind === 'need' && id === need);
  const about = found ? nameItem(found, language) : need;
  const remove = async () => {
    if (!(await tools.remove(sentence.id))) say(text('sentences.notRemoved'), true);
  };
  return (
    <>
      <p lang={sentence.language} className="wrap-anywhere">
        {words}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        {about ? text('sentences.about', { need: about, day: on }) : on}
        {usedIn && (
          <a className="text-go underline" href={`#content/${usedIn.kind}/${usedIn.id}`}>
            {text('sentences.inUse', { item: nameItem(usedIn, language) })}
          </a>
        )}
        {!taking && (
          <Button look="quiet" about={words} onClick={() => setTaking(true)}>
            {text('sentences.take')}
          </Button>
        )}
        <Button look="quiet" about={words} onClick={() => void remove()}>
          {text('sentences.remove')}
        </Button>
      </p>
      {taking && (
        <TakeSentence sentence={sentence} tools={tools} onCancel={() => setTaking(false)} />
      )}
    </>
  );
}
