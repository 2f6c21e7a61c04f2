import type { ReactNode } from 'react';
import { Button } from '@/components/shared/Button';
import { useStudioText } from '../use-studio-text';
import type { KeysTools } from './keys-tools';
import { MakeKey } from './MakeKey';
import { OwnKey } from './OwnKey';
import { RestoreKey } from './RestoreKey';

interface KeysViewProps {
  tools: KeysTools;
  onGiveOut(): void;
  say(words: string, failed?: boolean): void;
}

/** The trainers' key: made, kept, replaced; what it signs is given out under "In and out". */
export function KeysView({ tools, onGiveOut, say }: KeysViewProps) {
  const { text } = useStudioText();
  const { key } = tools;
  return (
    <>
      <p className="max-w-[40rem]">{text('signing.intro')}</p>
      {key ? <OwnKey shown={key} tools={tools} say={say} /> : <p>{text('signing.none')}</p>}
      {key && (
        <Part title={text('signing.sign')}>
          <p className="max-w-[40rem] text-sm text-soft">{text('signing.where')}</p>
          <Button look="go" className="justify-self-start" onClick={onGiveOut}>
            {text('signing.whereDo')}
          </Button>
        </Part>
      )}
      <Part title={text(key ? 'signing.rotate' : 'signing.make')}>
        <MakeKey tools={tools} say={say} />
      </Part>
      <Part title={text(key ? 'signing.restoreInstead' : 'signing.restore')}>
        <RestoreKey tools={tools} say={say} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2 border-t border-line pt-4">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  );
}
