import { useEffect, useState } from 'react';
import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { ReadConversation } from '@/utils/contract/teaching';
import { FramesNotRead } from './FramesNotRead';
import { HowRead } from './HowRead';
import { ReadFields } from './ReadFields';
import { ReadMessages } from './ReadMessages';
import type { TeachingTools } from './teaching-tools';
import { WrongReading } from './WrongReading';

interface ReadingViewProps {
  tools: TeachingTools;
  say(text: string, failed?: boolean): void;
}

type Shown = { kind: 'loading' } | { kind: 'read'; read: ReadConversation | null };

/** The conversation exactly as read: what is and what is not looked at. Nothing of it is kept. */
export function ReadingView({ tools, say }: ReadingViewProps) {
  const { text } = useText();
  const [shown, setShown] = useState<Shown>({ kind: 'loading' });
  const { read, revision } = tools;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the page changed.
  useEffect(() => {
    let stopped = false;
    void read().then(
      (now) => !stopped && setShown({ kind: 'read', read: now }),
      () => !stopped && setShown({ kind: 'read', read: null }),
    );
    return () => {
      stopped = true;
    };
  }, [read, revision]);

  if (shown.kind === 'loading') return <p className="text-soft">{text('reading.loading')}</p>;
  const now = shown.read;
  return (
    <>
      {now ? (
        <>
          <HowRead reading={now.reading} />
          <Card title={text('reading.messages', { count: now.conversation.messages.length })}>
            <ReadMessages messages={now.conversation.messages} />
          </Card>
          <ReadFields fields={now.conversation.fields} />
          <FramesNotRead origins={now.reading.framesNotRead} onAllow={tools.allow} />
        </>
      ) : (
        <p>{text('reading.none')}</p>
      )}
      {tools.desk !== null && <WrongReading tools={tools} say={say} />}
      <p className="text-sm text-soft">{text('reading.notKept')}</p>
    </>
  );
}
