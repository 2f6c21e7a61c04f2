import type { ReactNode } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import { Secondary } from '../more/Secondary';
import { SpokenSentence } from '../pace/SpokenSentence';
import { usePanel } from '../use-panel';

interface SentenceProps {
  /** Exactly what is shown, inserted and copied. */
  text: string;
  size?: 'say' | 'step';
  /** Whether `I` and `C` act on this sentence: at most one on screen. */
  keys?: boolean;
  /** Filled: the one thing to do now. */
  primary?: boolean;
  children?: ReactNode;
}

/** A sentence for the customer, to be put into the reply box or copied; never sent from here. */
export function Sentence({ text, size = 'say', keys, primary, children }: SentenceProps) {
  const { insert, noteOnly, channel, customerLanguage } = usePanel();
  return (
    <div className="grid gap-2">
      {channel === 'call' ? (
        <SpokenSentence key={text} text={text} keys={keys ?? false} />
      ) : (
        <p
          lang={customerLanguage}
          className={size === 'step' ? 'text-step font-semibold' : 'text-say'}
        >
          {text}
        </p>
      )}
      <Actions>
        <HandOver
          text={text}
          keys={keys ?? false}
          primary={(primary ?? false) && (insert !== null || noteOnly)}
        />
        {children}
      </Actions>
    </div>
  );
}

/** Insert and copy for one text. `named`: several stand on one screen, so each says which it is. */
export function HandOver(props: {
  text: string;
  keys?: boolean;
  primary?: boolean;
  named?: boolean;
}) {
  const { insert, copy, noteOnly, channel } = usePanel();
  const { text } = useText();
  const copyIt = () => copy(props.text);
  const insertIt = insert ? () => insert(props.text) : undefined;
  const read = channel === 'call';
  const copies = { does: text(noteOnly ? 'say.copyNote' : 'say.copy'), run: copyIt };
  const inserts = insertIt && { does: text('say.insert'), run: insertIt };
  useKeys(props.keys && !read ? { i: noteOnly ? copies : inserts, c: copies } : {});
  if (read) return null;
  const about = props.named ? props.text : undefined;
  // In a list each button would say it again; there the line below all of them does.
  if (noteOnly && !props.named)
    return (
      <Button
        look={props.primary ? 'go' : 'plain'}
        shortcut={props.keys ? 'C' : undefined}
        onClick={copyIt}
      >
        {text('say.copyNote')}
      </Button>
    );
  const copyButton = (
    <Button
      look={props.named ? 'quiet' : 'plain'}
      shortcut={props.keys ? 'C' : undefined}
      about={about}
      onClick={copyIt}
    >
      {text('say.copy')}
    </Button>
  );
  if (!insert) return copyButton;
  return (
    <>
      <Button
        look={props.primary ? 'go' : 'plain'}
        shortcut={props.keys ? 'I' : undefined}
        about={about}
        onClick={() => insert(props.text)}
      >
        {text('say.insert')}
      </Button>
      <Secondary>{copyButton}</Secondary>
    </>
  );
}
