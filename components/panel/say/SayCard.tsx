import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Need } from '@/utils/contract/need';
import { Secondary } from '../more/Secondary';
import { usePanel } from '../use-panel';
import { Sentence } from './Sentence';

/** The opening sentence of the leading need, one variant at a time. */
export function SayCard(props: {
  need: Need;
  keys: boolean;
  /** A more urgent need has come up: its sentence takes this place when the agent wants it. */
  onNewer: (() => void) | null;
}) {
  const { need, keys, onNewer } = props;
  const { text } = useText();
  const { said } = usePanel();
  const [shown, setShown] = useState(0);
  const total = need.sayFirst.length;
  const sentence = need.sayFirst[shown % total];
  const another = onNewer ?? (() => setShown((shown + 1) % total));
  const anotherLabel = text(onNewer ? 'needs.newSentence' : 'say.another');
  useKeys(keys ? { v: { does: anotherLabel, run: another } } : {});
  if (!sentence) return null;
  return (
    <Card
      title={text('say.title')}
      aside={
        <span className="text-sm text-soft">
          {text('say.position', { number: (shown % total) + 1, total })}
        </span>
      }
    >
      <Sentence text={said(sentence)} keys={keys} primary>
        {onNewer ? (
          <Button shortcut={keys ? 'V' : undefined} onClick={another}>
            {anotherLabel}
          </Button>
        ) : (
          <Secondary>
            <Button look="quiet" shortcut={keys ? 'V' : undefined} onClick={another}>
              {anotherLabel}
            </Button>
          </Secondary>
        )}
      </Sentence>
    </Card>
  );
}
