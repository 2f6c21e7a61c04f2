import { useId } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { isRefusal, outcomeText } from './outcome-text';
import { PackAddress } from './PackAddress';
import { PackInForce } from './PackInForce';
import type { PackOutcome, PackTools } from './pack-tools';

interface PackSettingsProps {
  tools: PackTools;
  onSaveAddress(url: string | null): void;
  say(text: string, failed?: boolean): void;
}

/** The content pack: which one is in force, where it comes from, and what came of asking last. */
export function PackSettings({ tools, onSaveAddress, say }: PackSettingsProps) {
  const { text, language } = useText();
  const fileId = useId();
  const { view } = tools;
  if (!view) return null;
  const tell = (outcome: PackOutcome | null) => {
    if (outcome) say(outcomeText(text, outcome), isRefusal(outcome));
  };
  const drop = async () => {
    const dropped = await tools.drop();
    say(text(dropped ? 'pack.dropped' : 'pack.dropFailed'), !dropped);
  };
  const { url, last } = view;
  return (
    <section className="grid gap-2">
      <h2 className="font-semibold">{text('pack.title')}</h2>
      <PackInForce inForce={view.inForce} />
      <PackAddress key={url} view={view} onSave={onSaveAddress} />
      {url && !view.allowed && (
        <div className="grid gap-1.5">
          <p>{text('pack.allowHelp')}</p>
          <Actions>
            <Button look="go" onClick={() => void tools.allow(url)}>
              {text('pack.allow', { host: new URL(url).host })}
            </Button>
          </Actions>
        </div>
      )}
      {last && last.url === url && (
        <p>
          {text('pack.last', {
            when: new Date(last.at).toLocaleString(language),
            outcome: outcomeText(text, last.outcome),
          })}
        </p>
      )}
      <Actions>
        {url && view.allowed && (
          <Button onClick={async () => tell(await tools.ask())}>{text('pack.ask')}</Button>
        )}
        {view.inForce && !view.byCompany && (
          <Button onClick={() => void drop()}>{text('pack.drop')}</Button>
        )}
      </Actions>
      <div className="grid gap-1">
        <label htmlFor={fileId} className="text-[0.9375rem] font-medium">
          {text('pack.file')}
        </label>
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          className="min-h-10 max-w-full text-[0.9375rem]"
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            if (file) tell(await tools.takeFile(file));
            target.value = '';
          }}
        />
      </div>
    </section>
  );
}
