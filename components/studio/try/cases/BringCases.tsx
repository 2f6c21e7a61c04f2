import { useState } from 'react';
import { CheckBox } from '@/components/panel/settings/CheckBox';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import { MOST_OUR_CASES, type OurCase } from '@/utils/contract/studio';
import { decodeText } from '@/utils/exchange/decode-text';
import { maskCase } from '@/utils/studio/try/mask-case';
import { type ReadCaseFile, readCaseFile, writeCaseFile } from '@/utils/studio/try/read-case-file';
import { FileChooser } from '../../exchange/FileChooser';
import { useStudioText } from '../../use-studio-text';
import { MarkedTurns } from '../conversation/MarkedTurns';
import type { TryTools } from '../try-tools';
import { CaseProblems } from './CaseProblems';

const MOST_BYTES = 16 * 1024 * 1024;
/** As many are shown to be read; the trainer answers for all. */
const SHOWN = 50;
const FILE = 'carecue-cases.jsonl';

/** Cases from a file, all or none, and out as one. */
export function BringCases({ tools }: { tools: TryTools }) {
  const { text } = useStudioText();
  const [read, setRead] = useState<ReadCaseFile | null>(null);
  const open = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file) return;
    setRead(null);
    const bytes = file.size <= MOST_BYTES ? new Uint8Array(await file.arrayBuffer()) : null;
    const words = bytes && decodeText(bytes);
    if (words === null) tools.say(text('cases.notText'), true);
    else setRead(readCaseFile(words));
  };
  const giveOut = () => {
    tools.download(FILE, writeCaseFile(tools.cases), 'application/jsonl');
    tools.say(text('cases.given', { file: FILE }));
  };
  return (
    <Card title={text('cases.bring')}>
      <p className="text-soft">{text('cases.bringHelp')}</p>
      <Actions>
        <FileChooser
          label={text('cases.choose')}
          accept=".jsonl,.ndjson,.json,.txt"
          onChoose={(files) => void open(files)}
        />
        {tools.cases.length > 0 && <Button onClick={giveOut}>{text('cases.giveOut')}</Button>}
      </Actions>
      <CaseProblems read={read} />
      {read?.ok && read.cases.length > 0 && (
        <TakeCases cases={read.cases} tools={tools} onDone={() => setRead(null)} />
      )}
    </Card>
  );
}

interface TakeCasesProps {
  cases: readonly OurCase[];
  tools: TryTools;
  onDone(): void;
}

/** As they would be kept, to be read before they are. */
function TakeCases({ cases, tools, onDone }: TakeCasesProps) {
  const { text } = useStudioText();
  const [agreed, setAgreed] = useState(false);
  const [masked] = useState(() => cases.map(maskCase));
  const hidden = masked.filter(
    (item, index) => JSON.stringify(item) !== JSON.stringify(cases[index]),
  );
  const present = new Set(tools.cases.map(({ id }) => id));
  const replaced = masked.filter(({ id }) => present.has(id)).length;
  const total = present.size + masked.length - replaced;
  const take = async () => {
    if (total > MOST_OUR_CASES)
      return tools.say(text('cases.tooMany', { count: MOST_OUR_CASES }), true);
    if (!(await tools.keepCases(masked))) return tools.say(text('cases.notKept'), true);
    tools.say(text('cases.kept', { count: total }));
    onDone();
  };
  return (
    <div className="grid gap-2">
      <p role="status">
        {text('cases.found', { count: cases.length, masked: hidden.length })}{' '}
        {replaced > 0 && text('cases.replaces', { count: replaced })}
      </p>
      <Disclosure title={text('cases.look')}>
        {/* Those in which something was hidden first: there may be more in them. */}
        {[...new Set([...hidden, ...masked])].slice(0, SHOWN).map((item) => (
          <MarkedTurns key={item.id} tried={item} evidence={[]} />
        ))}
        {masked.length > SHOWN && (
          <p>{text('cases.moreOfThem', { count: masked.length - SHOWN })}</p>
        )}
      </Disclosure>
      <CheckBox label={text('cases.agreeAll')} checked={agreed} onChange={setAgreed} />
      <Actions>
        <Button look="go" disabled={!agreed} onClick={() => void take()}>
          {text('cases.take', { count: cases.length })}
        </Button>
        <Button onClick={onDone}>{text('cases.leave')}</Button>
      </Actions>
    </div>
  );
}
