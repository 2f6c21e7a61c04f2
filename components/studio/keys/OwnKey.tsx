import { Button } from '@/components/shared/Button';
import { groupKeyId } from '@/utils/signing/keys';
import { useStudioText } from '../use-studio-text';
import type { KeysTools, OwnKeyView } from './keys-tools';

interface OwnKeyProps {
  shown: OwnKeyView;
  tools: KeysTools;
  say(words: string, failed?: boolean): void;
}

/** The public part of the key: for the policy, and to compare by telephone. */
export function OwnKey({ shown, tools, say }: OwnKeyProps) {
  const { text, language } = useStudioText();
  const copy = async () => {
    const copied = await tools.copy(shown.id);
    say(text(copied ? 'signing.copied' : 'signing.notCopied'), !copied);
  };
  return (
    <div className="grid gap-1">
      <p className="font-medium">{text('signing.own')}</p>
      <p>
        <code className="[overflow-wrap:anywhere]">{shown.id}</code>
      </p>
      <p className="text-sm text-soft [overflow-wrap:anywhere]">
        {text('signing.readOut', { groups: groupKeyId(shown.id) })}
      </p>
      <p className="text-sm text-soft">
        {text('signing.since', { day: new Date(shown.since).toLocaleDateString(language) })}
      </p>
      <Button className="justify-self-start" onClick={() => void copy()}>
        {text('signing.copy')}
      </Button>
    </div>
  );
}
