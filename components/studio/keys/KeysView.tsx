import type { ReactNode } from 'react';
import { useStudioText } from '../use-studio-text';
import type { KeysTools } from './keys-tools';
import { MakeKey } from './MakeKey';
import { OwnKey } from './OwnKey';
import { RestoreKey } from './RestoreKey';
import { SignPack } from './SignPack';

interface KeysViewProps {
  tools: KeysTools;
  /** The number that the next signed pack gets. */
  next: number;
  say(words: string, failed?: boolean): void;
}

/** The trainers' key: made, kept, replaced, and used to sign packs. */
export function KeysView({ tools, next, say }: KeysViewProps) {
  const { text } = useStudioText();
  const { key } = tools;
  return (
    <>
      <p className="max-w-[40rem]">{text('signing.intro')}</p>
      {key ? <OwnKey shown={key} tools={tools} say={say} /> : <p>{text('signing.none')}</p>}
      {key && (
        <Part title={text('signing.sign')}>
          <SignPack key={key.id} shown={key} tools={tools} next={next} say={say} />
        </Part>
      )}
      <Part title={text(key ? 'signing.rotate' : 'signing.make')}>
        <MakeKey tools={tools} say={say} />
      </Part>
      {!key && (
        <Part title={text('signing.restore')}>
          <RestoreKey tools={tools} say={say} />
        </Part>
      )}
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
