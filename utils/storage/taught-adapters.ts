import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { AdapterSchema } from '@/utils/contract/adapter';
import type { TaughtAdapter } from '@/utils/contract/teaching';
import { oneAtATime } from '@/utils/one-at-a-time';
import { failure, type StorageResult, storageProblemOf } from './storage-problem';

/**
 * Adapters made by pointing, edited or brought in by the agent. They are bound to the origin of
 * their desk – which no content may name –, so they are kept beside the packs, not in them.
 */
const KEY = 'taught-adapters';
/** Entries that could not be used, as they were found. */
const REJECTED_KEY = 'taught-adapters-rejected';

const EntrySchema = v.strictObject({ origin: v.pipe(v.string(), v.url()), adapter: AdapterSchema });
const StoredSchema = v.strictObject({ format: v.literal(1), entries: v.array(v.unknown()) });

function parse(stored: unknown): { entries: TaughtAdapter[]; rejected: unknown[] } {
  if (stored === undefined) return { entries: [], rejected: [] };
  const whole = v.safeParse(StoredSchema, stored);
  if (!whole.success) return { entries: [], rejected: [stored] };
  const entries: TaughtAdapter[] = [];
  const rejected: unknown[] = [];
  for (const entry of whole.output.entries) {
    const checked = v.safeParse(EntrySchema, entry);
    if (checked.success) entries.push(checked.output);
    else rejected.push(entry);
  }
  return { entries, rejected };
}

/** All that can be used; what cannot is kept aside under another key, so that nothing is lost. */
export async function loadTaughtAdapters(): Promise<TaughtAdapter[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { entries, rejected } = parse(stored);
  if (rejected.length > 0) await browser.storage.local.set({ [REJECTED_KEY]: rejected });
  return entries;
}

const inTurn = oneAtATime();

function change(next: (entries: TaughtAdapter[]) => TaughtAdapter[]): Promise<StorageResult> {
  return inTurn(async (): Promise<StorageResult> => {
    const entries = next(await loadTaughtAdapters());
    try {
      await browser.storage.local.set({ [KEY]: { format: 1, entries } });
      return { ok: true };
    } catch (error) {
      return { ok: false, problem: storageProblemOf(error) };
    }
  });
}

/** Keeps an adapter, first of its desk's; one with the same origin and id is replaced. */
export async function saveTaughtAdapter(taught: TaughtAdapter): Promise<StorageResult> {
  const checked = v.safeParse(EntrySchema, taught);
  if (!checked.success) {
    const [issue] = checked.issues;
    return failure('invalid-item', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  return change((entries) => [checked.output, ...entries.filter((other) => !same(other, taught))]);
}

export function removeTaughtAdapter(origin: string, id: string): Promise<StorageResult> {
  return change((entries) =>
    entries.filter((entry) => entry.origin !== origin || entry.adapter.id !== id),
  );
}

/** The desk was turned off: nothing that names it stays. */
export async function forgetTaughtAdapters(origin: string): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  // What cannot be used stands among the others until they are written once more.
  if (stored !== undefined) await change((all) => all.filter((entry) => entry.origin !== origin));
  const { [REJECTED_KEY]: aside } = await browser.storage.local.get(REJECTED_KEY);
  if (!Array.isArray(aside)) return;
  const named = JSON.stringify(origin);
  const others = aside.filter((entry) => !JSON.stringify(entry).includes(named));
  if (others.length > 0) await browser.storage.local.set({ [REJECTED_KEY]: others });
  else await browser.storage.local.remove(REJECTED_KEY);
}

/** Calls back with the origins whose adapters changed, from wherever. Returns how to stop. */
export function onTaughtAdaptersChanged(callback: (origins: string[]) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const changed = changes[KEY];
    if (!changed) return;
    const [before, after] = [parse(changed.oldValue).entries, parse(changed.newValue).entries];
    const of = (entries: TaughtAdapter[], origin: string) =>
      JSON.stringify(entries.filter((entry) => entry.origin === origin));
    const origins = new Set([...before, ...after].map(({ origin }) => origin));
    callback([...origins].filter((origin) => of(before, origin) !== of(after, origin)));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

const same = (a: TaughtAdapter, b: TaughtAdapter) =>
  a.origin === b.origin && a.adapter.id === b.adapter.id;
