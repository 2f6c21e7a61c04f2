import { browser } from 'wxt/browser';
import { namesInLink, personalIn } from '@/utils/care/has-personal';
import { nextMoment, problemOfTime } from '@/utils/care/ledger-rules';
import { localDay } from '@/utils/care/local-day';
import { namesOn } from '@/utils/care/page-values';
import type { NotKept } from '@/utils/contract/damage';
import type {
  AddEntryResult,
  ChangeEntryResult,
  Counted,
  LedgerEntry,
  NewLedgerEntry,
  ReleasedWords,
  SendHelpedResult,
} from '@/utils/contract/ledger';
import type { EntryChange } from '@/utils/contract/messages';
import { oneAtATime } from '@/utils/one-at-a-time';
import { inbox, ledger } from '@/utils/storage/ledger';
import { isFeatureOff } from '@/utils/storage/policy';
import { notKept, type StorageResult } from '@/utils/storage/storage-problem';
import { heldConversation } from './conversations';
import { keepHours, knowLedger } from './due';
import { presentBadges } from './present';

const ALARM = 'ledger';
/** Minutes after which a look is taken anyway: a clock that jumps moves no alarm. */
const LOOK_AGAIN = 30;

/** Minutes after which it is tried again when the database did not answer, as on a full disk. */
const TRY_AGAIN = 1;

const inTurn = oneAtATime();

/**
 * Deletes what is over, sets the alarm for what comes next, and shows what is due. One after the
 * other: what an earlier one had read must not set the alarm last.
 */
export const sweepLedger = (): Promise<void> => inTurn(sweepNow);

async function sweepNow(): Promise<void> {
  const now = Date.now();
  const hours = await keepHours();
  const swept = await ledger.sweep(now, hours);
  if (!swept.ok) {
    await browser.alarms.create(ALARM, {
      delayInMinutes: TRY_AGAIN,
      periodInMinutes: LOOK_AGAIN,
    });
    // What is owed comes due on a full disk, too.
    return presentBadges();
  }
  const { entries } = swept.value;
  knowLedger(entries);
  const next = nextMoment(entries, now, hours);
  // An alarm in the past would ring at once, again and again.
  if (next === null) await browser.alarms.clear(ALARM);
  else
    await browser.alarms.create(ALARM, {
      when: Math.max(next, now + 1000),
      periodInMinutes: LOOK_AGAIN,
    });
  await presentBadges();
}

/** Names that the open ticket shows: the agent's own words must not hold them. */
const namesIn = (tabId: number) => namesOn(heldConversation(tabId));

export async function addEntry(tabId: number, asked: NewLedgerEntry): Promise<AddEntryResult> {
  if (await isFeatureOff('reminders')) return { ok: false, reason: 'set-by-company' };
  const names = namesIn(tabId);
  const link = asked.address;
  // The ticket is found by its key as well, while its tab is open.
  const address = link !== null && namesInLink(link, names) ? null : link;
  const wanted = { ...asked, address, words: asked.words.trim() };
  const found = personalIn(wanted.words, names);
  if (found.length > 0) return { ok: false, reason: 'personal', found };
  const now = Date.now();
  const problem = problemOfTime(wanted, now);
  if (problem) return { ok: false, reason: problem };
  const entry = { ...wanted, id: crypto.randomUUID(), status: 'waiting', createdAt: now } as const;
  const kept = await ledger.put(entry);
  if (!kept.ok) return { ok: false, reason: notKept(kept.problem) };
  await sweepLedger();
  return { ok: true };
}

export async function changeEntry(id: string, change: EntryChange): Promise<ChangeEntryResult> {
  const now = Date.now();
  const read = await ledger.read(now, await keepHours());
  if (!read.ok) return { ok: false, reason: notKept(read.problem) };
  const entry = read.entries.find((one) => one.id === id);
  if (!entry) return GONE;
  const changed = await apply(entry, change, now);
  await sweepLedger();
  return changed;
}

const GONE = { ok: false, reason: 'gone' } as const;

async function apply(
  entry: LedgerEntry,
  change: EntryChange,
  now: number,
): Promise<ChangeEntryResult> {
  if (change.do === 'done') return told(await ledger.remove(entry.id));
  if (change.do === 'taken-up') return told(await ledger.put({ ...entry, status: 'taken-up' }));
  const dueAt = now + change.minutes * 60_000;
  if (problemOfTime({ dueAt }, entry.createdAt, now)) return GONE;
  return told(await ledger.put({ ...entry, dueAt }));
}

const told = (result: StorageResult): { ok: true } | { ok: false; reason: NotKept } =>
  result.ok ? { ok: true } : { ok: false, reason: notKept(result.problem) };

export async function countRecord(kind: Counted): Promise<void> {
  await ledger.count(kind, localDay(Date.now()).slice(0, 7));
}

export async function sendHelped(
  tabId: number,
  released: ReleasedWords,
): Promise<SendHelpedResult> {
  const found = personalIn(released.text, namesIn(tabId));
  if (found.length > 0) return { ok: false, reason: 'personal', found };
  const row = { ...released, id: crypto.randomUUID(), on: localDay(Date.now()) };
  return told(await inbox.add(row));
}

/** Registers at once: an alarm may be what wakes the background. */
export function listenToAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweepLedger();
  });
}
