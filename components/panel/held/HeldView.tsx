import { useEffect, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { type Held, IN_MEMORY, ON_DISK } from '@/utils/contract/held';
import { GiveOutCounts } from './GiveOutCounts';
import { GiveOutWords } from './GiveOutWords';
import { HeldList } from './HeldList';
import type { HeldTools } from './held-tools';

interface HeldViewProps {
  tools: HeldTools;
  say(text: string, failed?: boolean): void;
}

/** All that CareCue holds, counted, and the one step that erases it. */
export function HeldView({ tools, say }: HeldViewProps) {
  const { text } = useText();
  const [held, setHeld] = useState<Held | null>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let stopped = false;
    void tools.count().then((counted) => {
      if (!stopped) setHeld(counted);
    });
    return () => {
      stopped = true;
    };
  }, [tools]);
  const erase = async () => {
    setAsking(false);
    if (!(await tools.erase())) say(text('held.eraseFailed'), true);
  };
  if (!held) return <p role="status">{text('held.reading')}</p>;
  return (
    <div className="grid gap-4">
      <p>{text('held.where')}</p>
      <HeldList title={text('held.memory')} kinds={IN_MEMORY} held={held} />
      <HeldList title={text('held.disk')} kinds={ON_DISK} held={held} />
      <GiveOutCounts tools={tools.counts} say={say} />
      <GiveOutWords tools={tools.words} say={say} />
      {asking ? (
        <Card title={text('held.erase')} tone="stop">
          <p>{text('held.eraseAsk')}</p>
          <Actions>
            <Button look="stop" onClick={() => void erase()}>
              {text('held.eraseYes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{text('held.eraseNo')}</Button>
          </Actions>
        </Card>
      ) : (
        <Button className="justify-self-start" onClick={() => setAsking(true)}>
          {text('held.erase')}
        </Button>
      )}
    </div>
  );
}
