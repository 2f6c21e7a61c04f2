import { stringify } from 'yaml';
import type { Adapter } from '@/utils/contract/adapter';
import { readSource } from './read-source';
import { checkItem } from './validate-pack';

/** What is wrong with an adapter's file. `path` is such as `messages.item`, or empty. */
export interface AdapterFault {
  line: number | null;
  path: string;
  message: string;
}

export type ReadAdapter = { ok: true; adapter: Adapter } | { ok: false; faults: AdapterFault[] };

/** An adapter from the text of its file, as it stands in `knowledge/desks`; or all its faults. */
export function readAdapterText(id: string, text: string): ReadAdapter {
  const { items, problems } = readSource(`desks/${id}.yaml`, text);
  const faults = problems.map(({ line, message }): AdapterFault => ({ line, path: '', message }));
  const [raw] = items;
  if (!raw || faults.length > 0) return { ok: false, faults };
  const checked = checkItem({ ...raw.value, kind: raw.kind, id: raw.id });
  if (checked.ok) {
    if (checked.item.kind === 'desk') return { ok: true, adapter: checked.item };
    return { ok: false, faults: [{ line: 1, path: '', message: 'This is no adapter.' }] };
  }
  return {
    ok: false,
    faults: checked.problems.map(({ path, message }) => ({
      line: raw.lineOf(path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))),
      path,
      message,
    })),
  };
}

/** The file of an adapter: its id is the file's name, its kind the folder's. */
export function adapterText({ id: _id, kind: _kind, ...adapter }: Adapter): string {
  return stringify(adapter, { lineWidth: 100 });
}
