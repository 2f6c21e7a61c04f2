import { useId } from 'react';
import { Actions } from '@/components/shared/Card';
import type { Text } from '@/utils/contract/text';
import { usePanel } from '../use-panel';
import { HandOver } from './Sentence';

/** Sentences for the customer under a title; each can be inserted or copied. */
export function SaidList(props: {
  title: string;
  texts: readonly Text[];
  /** The buttons wait for "More". */
  folds?: boolean;
}) {
  const { title, texts, folds = false } = props;
  const id = useId();
  const { said, customerLanguage, more } = usePanel();
  if (texts.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h3 id={id} className="text-[0.9375rem] font-semibold">
        {title}
      </h3>
      <ul aria-labelledby={id} className="grid gap-2">
        {texts.map(said).map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sentences never move, and one may be written twice.
          <li key={index} className="grid gap-1.5 border-l-[3px] border-go pl-2.5">
            <p lang={customerLanguage}>{sentence}</p>
            {(more || !folds) && (
              <Actions>
                <HandOver text={sentence} named />
              </Actions>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
