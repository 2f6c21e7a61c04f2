import { useState } from 'react';
import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { HeardInput } from './HeardInput';
import { HeardList } from './HeardList';

interface CallCardProps {
  /** As it is held when the card appears; from then on what stands here is what counts. */
  heard: readonly string[];
  /** The call begins now: the box takes the focus. */
  starting: boolean;
  /** A script is being read: only the box. */
  brief: boolean;
  onHeard(heard: string[]): void;
}

/** A call: what the caller says, in a few words, stands in for the text that the page lacks. */
export function CallCard({ heard: held, starting, brief, onHeard }: CallCardProps) {
  const { text } = useText();
  const [heard, setHeard] = useState(held);
  const keep = (next: string[]) => {
    setHeard(next);
    onHeard(next);
  };
  const takeBack = () => {
    const last = heard.at(-1) ?? null;
    if (last !== null) keep(heard.slice(0, -1));
    return last;
  };
  const forget = (index: number) => keep(heard.filter((_words, at) => at !== index));
  return (
    <Card title={text('call.title')}>
      {!brief && <HeardList heard={heard} onForget={forget} />}
      <HeardInput
        starting={starting}
        onTake={(words) => keep([...heard, words])}
        onTakeBack={takeBack}
      />
    </Card>
  );
}
