import { useState } from 'react';
import { FileChooser } from '../exchange/FileChooser';
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
  const restore = async (file: File) => {
    const outcome = await tools.restore(file, phrase);
    if (outcome === 'restored') setPhrase('');
    say(text(`signing.${outcome}`), outcome !== 'restored');
  };
  return (
    <div className="grid max-w-[40rem] gap-2">
      {tools.key && <p className="text-sm text-soft">{text('signing.restoreInsteadHelp')}</p>}
      <Secret label={text('signing.restorePhrase')} value={phrase} onChange={setPhrase} />
      <div>
        <FileChooser
          label={text('signing.restoreFile')}
          accept=".json,application/json"
          onChoose={(files) => {
            if (files?.[0]) void restore(files[0]);
          }}
        />
      </div>
    </div>
  );
}
