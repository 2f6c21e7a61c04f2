import { useRef, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { Adapter } from '@/utils/contract/adapter';
import type { TaughtAdapter } from '@/utils/contract/teaching';
import { shownOrigin, type TeachingTools } from '../reading/teaching-tools';
import { AdapterCard } from './AdapterCard';
import { AdapterEditor } from './AdapterEditor';
import { FaultList } from './FaultList';
import { useImport } from './use-import';

interface DesksViewProps {
  tools: TeachingTools;
  builtIn: readonly Adapter[];
  off: readonly string[];
  onOff(off: string[]): void;
  say(text: string, failed?: boolean): void;
}

/** Every way in which desks are read, taught and built in: see, edit, try, share, switch off. */
export function DesksView({ tools, builtIn, off, onOff, say }: DesksViewProps) {
  const { text } = useText();
  const [editing, setEditing] = useState<TaughtAdapter | null>(null);
  const [deleted, setDeleted] = useState<TaughtAdapter | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { faults, open } = useImport(tools, say);
  const { desk, taught } = tools;

  if (editing)
    return (
      <AdapterEditor
        key={`${editing.origin}|${editing.adapter.id}`}
        taught={editing}
        tools={tools}
        say={say}
        onClose={() => setEditing(null)}
      />
    );

  const card = (adapter: Adapter, entry: TaughtAdapter | null) => (
    <AdapterCard
      key={`${entry?.origin ?? ''}|${adapter.id}`}
      adapter={adapter}
      origin={entry?.origin ?? null}
      desk={desk}
      on={!off.includes(adapter.id)}
      tools={tools}
      onSwitch={(on) => onOff(on ? off.filter((id) => id !== adapter.id) : [...off, adapter.id])}
      onEdit={() => setEditing(entry ?? copyFor(adapter, desk))}
      onDelete={
        entry &&
        (async () => {
          if (await tools.remove(entry)) setDeleted(entry);
          else say(text('desks.saveFailed'), true);
        })
      }
    />
  );
  const undo = async (entry: TaughtAdapter) => {
    const saved = await tools.save(entry);
    if (saved.ok) setDeleted(null);
    else say(text('desks.saveFailed'), true);
  };

  return (
    <>
      <p className="text-soft">{text('desks.help')}</p>
      <div role="status">
        {deleted && (
          <div className="flex flex-wrap items-center justify-between gap-2 rounded-card border border-line bg-card px-3.5 py-2">
            <p>{text('desks.deleted', { title: deleted.adapter.title })}</p>
            <Button onClick={() => void undo(deleted)}>{text('desks.undo')}</Button>
          </div>
        )}
      </div>
      <Actions>
        <input
          ref={file}
          type="file"
          accept=".yaml,.yml"
          aria-label={text('desks.import')}
          className="hidden"
          onChange={(event) => {
            void open(event.target.files?.[0] ?? null);
            event.target.value = '';
          }}
        />
        <Button disabled={desk === null} onClick={() => file.current?.click()}>
          {text('desks.import')}
        </Button>
      </Actions>
      <p className="text-sm text-soft">
        {desk === null
          ? text('desks.importNoDesk')
          : text('desks.importHelp', { desk: shownOrigin(desk) })}
      </p>
      <FaultList title={text('desks.notRead')} faults={faults} />
      {taught.length === 0 && <p>{text('desks.none')}</p>}
      {taught.map((entry) => card(entry.adapter, entry))}
      {builtIn.map((adapter) => card(adapter, null))}
    </>
  );
}

/** A built-in one is never changed: what is edited is a copy that comes before it on this desk. */
function copyFor(adapter: Adapter, desk: string | null): TaughtAdapter | null {
  if (desk === null) return null;
  return { origin: desk, adapter: { ...adapter, id: `taught-${adapter.id}` } };
}
