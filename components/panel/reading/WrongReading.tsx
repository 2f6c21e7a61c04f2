import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { TeachingTools } from './teaching-tools';

interface WrongReadingProps {
  tools: Pick<TeachingTools, 'startPicker'>;
  say(text: string, failed?: boolean): void;
}

/** Starts the teaching of this desk by pointing at its page. */
export function WrongReading({ tools, say }: WrongReadingProps) {
  const { text } = useText();
  const start = async () => {
    const result = await tools.startPicker().catch(() => null);
    if (result?.ok) say(text('reading.started'));
    else if (result?.reason === 'set-by-company') say(text('policy.featureOff'), true);
    else say(text('reading.notStarted'), true);
  };
  return (
    <div className="grid justify-items-start gap-1">
      <Button onClick={start}>{text('reading.wrong')}</Button>
      <p className="text-sm text-soft">{text('reading.wrongHelp')}</p>
    </div>
  );
}
