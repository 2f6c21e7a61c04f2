import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { shownOrigin } from './teaching-tools';

interface FramesNotReadProps {
  origins: readonly string[];
  onAllow(origin: string): Promise<boolean>;
}

/** Frames of other addresses that may hold messages, each with the way to allow it. */
export function FramesNotRead({ origins, onAllow }: FramesNotReadProps) {
  const { text } = useText();
  if (origins.length === 0) return null;
  return (
    <Card title={text('reading.frames')} tone="gate">
      <p>{text('reading.framesHelp')}</p>
      <ul className="grid gap-2">
        {origins.map((origin) => (
          <li key={origin} className="flex flex-wrap items-center justify-between gap-2">
            <span className="wrap-anywhere">{shownOrigin(origin)}</span>
            <Button about={shownOrigin(origin)} onClick={() => void onAllow(origin)}>
              {text('reading.allow')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
