import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import { useText } from '@/components/shared/use-text';
import { VoicePreview, type VoicePreviewProps } from './VoicePreview';

interface PaceChoiceProps {
  keys: boolean;
  onSlower(): void;
  onFaster(): void;
  /** Null where sentences are not heard first. */
  preview: VoicePreviewProps | null;
}

/** Slower, faster, and how it sounds; out of the way until it is asked for. */
export function PaceChoice({ keys, onSlower, onFaster, preview }: PaceChoiceProps) {
  const { text } = useText();
  return (
    <Disclosure title={text('pace.choice')}>
      <div className="flex flex-wrap items-center gap-2">
        <Button shortcut={keys ? '-' : undefined} onClick={onSlower}>
          {text('pace.slower')}
        </Button>
        <Button shortcut={keys ? '+' : undefined} onClick={onFaster}>
          {text('pace.faster')}
        </Button>
        {preview && <VoicePreview {...preview} />}
      </div>
    </Disclosure>
  );
}
