import { useEffect, useState } from 'react';
import type { LedgerEntry } from '@/utils/contract/ledger';
import { ledger } from '@/utils/storage/ledger';
import { EMPTY_LEDGER, type Ledger } from '@/utils/storage/ledger-store';

/** The longest that a timer of the browser can wait is less than thirty days. */
const LONGEST = 24 * 60 * 60 * 1000;

/** What is owed, as it changes, and the moment at which that was true. */
export function useLedger(keepHours: number): Ledger & { now: number } {
  const [held, setHeld] = useState<{ ledger: Ledger; now: number }>(() => ({
    ledger: EMPTY_LEDGER,
    now: Date.now(),
  }));
  useEffect(
    () => ledger.watch(keepHours, (next) => setHeld({ ledger: next, now: Date.now() })),
    [keepHours],
  );
  const next = nextDue(held.ledger.entries, held.now);
  useEffect(() => {
    if (next === null) return;
    const wait = Math.min(LONGEST, Math.max(0, next - Date.now()));
    const timer = setTimeout(() => setHeld((before) => ({ ...before, now: Date.now() })), wait);
    return () => clearTimeout(timer);
  }, [next]);
  return { ...held.ledger, now: held.now };
}

const nextDue = (entries: readonly LedgerEntry[], now: number): number | null =>
  entries.find(({ dueAt }) => dueAt > now)?.dueAt ?? null;
