import { useState } from 'react';
import { Field } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { giveTable, giveYaml } from '@/utils/exchange/give-out';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { TABLE_KINDS, type TableKind } from '@/utils/exchange/table/table-kinds';
import { useStudioText } from '../use-studio-text';
import type { ExchangeContent, ExchangeTools } from './exchange-tools';
import { GiveSigned } from './GiveSigned';
import { useJob } from './use-job';
import { Working } from './Working';

interface GiveOutProps {
  content: ExchangeContent;
  tools: ExchangeTools;
  say(words: string, failed?: boolean): void;
}

/** What is in force as one pack, signed where there is a key, as tables, or as files for `knowledge/`. */
export function GiveOut({ content, tools, say }: GiveOutProps) {
  const { text } = useStudioText();
  const [name, setName] = useState('CareCue');
  const { done, work, stop } = useJob();
  const { inForce, signer } = content;
  const give = (file: string, words: string | Uint8Array<ArrayBuffer>, type: string) => {
    tools.download(file, words, type);
    say(text('exchange.given', { file }));
  };

  const pack = async () => {
    const version = Math.max(1, content.version);
    const publishedAt = new Date(tools.now()).toISOString();
    const about = { name: name.trim() || 'CareCue', version, publishedAt };
    const made = packFileText(await makePackFile(inForce, about));
    give(`carecue-pack-${version}.json`, made, 'application/json');
  };
  const yaml = async () => {
    const made = await work((run) => giveYaml(inForce, run));
    if (!made.stopped) give('carecue-yaml.zip', made.value, 'application/zip');
  };
  const table = async (kind: TableKind) => {
    const made = await work((run) => giveTable(kind, inForce, run));
    if (made.stopped) return say(text('exchange.stopped'));
    if (made.value.ok) return give(`carecue-${kind}.csv`, made.value.csv, 'text/csv');
    say(text('exchange.cannotGive', { item: made.value.problems[0]?.about ?? kind }), true);
  };

  return (
    <Card title={text('exchange.giveOut')}>
      <p className="text-soft">{text('exchange.giveOutHelp')}</p>
      {signer ? (
        <GiveSigned signer={signer} tools={tools} say={say} />
      ) : (
        <>
          <Field label={text('exchange.packName')} value={name} onChange={setName} most={200} />
          <p className="max-w-[40rem] text-sm text-soft">{text('exchange.unsigned')}</p>
        </>
      )}
      <Actions>
        {!signer && <Button onClick={() => void pack()}>{text('exchange.asPack')}</Button>}
        <Button onClick={() => void yaml()}>{text('exchange.asYaml')}</Button>
        {TABLE_KINDS.map((kind) => (
          <Button key={kind} onClick={() => void table(kind)}>
            {text('exchange.asTable', { kind: text(`kind.${kind}`) })}
          </Button>
        ))}
      </Actions>
      {done !== null && <Working done={done} onStop={stop} />}
    </Card>
  );
}
