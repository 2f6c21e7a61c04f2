import { useId, useState } from 'react';
import { useStudioText } from '../use-studio-text';
import type { KeysTools } from './keys-tools';
import { Secret } from './MakeKey';

interface RestoreKeyProps {
  tools: KeysTools;
  say(words: string, failed?: boolean): void;
}

/** Brings a key back from the file that was saved when it was made. */
export function RestoreKey({ tools, say }: RestoreKeyProps) {
  const { text } = useStudioText();
  const [phrase, setPhrase] = useState('');
  const id = useId();
  const restore = async (file: File) => {
    const outcome = await tools.restore(file, phrase);
    if (outcome === 'restored') setPhrase('');
    say(text(`signing.${outcome}`), outcome !== 'restored');
  };
  return (
    <div className="grid max-w-[40rem] gap-2">
      {tools.key && <p className="text-sm text-soft">{text('signing.restoreInsteadHelp')}</p>}
      <Secret label={text('signing.restorePhrase')} value={phrase} onChange={setPhrase} />
      <label htmlFor={id} className="text-[0.9375rem] font-medium">
        {text('signing.restoreFile')}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="min-h-10 max-w-full text-[0.9375rem]"
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          if (file) await restore(file);
          target.value = '';
        }}
      />
    </div>
  );
}
