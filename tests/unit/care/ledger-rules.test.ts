import { describe, expect, it } from 'vitest';
import { endOf, entryAt, isDue, nextMoment, problemOfTime } from '@/utils/care/ledger-rules';
import type { LedgerEntry } from '@/utils/contract/ledger';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 23, 9);

const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: '7d4b8c1e-0c8e-4f0b-9a55-0a8f4f1f5a10',
  kind: 'promise',
  origin: 'https://desk.example.com',
  key: '1',
  address: null,
  words: '',
  owner: '',
  status: 'waiting',
  createdAt: NOW,
  dueAt: NOW + 2 * HOUR,
  ...change,
});

describe('how long an entry is kept', () => {
  it('ends so many hours after it was due', () => {
    const one = entry();
    expect(endOf(one, 24)).toBe(NOW + 26 * HOUR);
    expect(entryAt(one, NOW + 26 * HOUR - 1, 24)).toEqual(one);
    expect(entryAt(one, NOW + 26 * HOUR, 24)).toBeNull();
  });

  it('never stays longer than thirty days, whatever is set and however often it is put off', () => {
    const late = entry({ dueAt: NOW + 29 * DAY });
    expect(endOf(late, 720)).toBe(NOW + 30 * DAY);
    expect(endOf(entry({ dueAt: NOW + 400 * DAY }), 24)).toBe(NOW + 30 * DAY);
  });

  it('a clock that was ahead gives it no more time', () => {
    const made = entry({ createdAt: NOW + 400 * DAY, dueAt: NOW + 400 * DAY + HOUR });
    const now = entryAt(made, NOW, 24);
    expect(now).toMatchObject({ createdAt: NOW, dueAt: NOW + HOUR });
    expect(now && endOf(now, 24)).toBe(NOW + 25 * HOUR);
  });

  it('a clock that jumps ahead ends it early rather than late', () => {
    expect(entryAt(entry(), NOW + 400 * DAY, 720)).toBeNull();
  });
});

describe('its time', () => {
  it('is neither past nor more than thirty days away', () => {
    expect(problemOfTime({ dueAt: NOW - HOUR }, NOW)).toBe('past');
    expect(problemOfTime({ dueAt: NOW }, NOW)).toBeNull();
    expect(problemOfTime({ dueAt: NOW + 29 * DAY }, NOW)).toBeNull();
    expect(problemOfTime({ dueAt: NOW + 30 * DAY }, NOW)).toBe('too-far');
    expect(problemOfTime({ dueAt: Number.NaN }, NOW)).not.toBeNull();
  });

  it('counts from when it was made, also when it is put off', () => {
    expect(problemOfTime({ dueAt: NOW + HOUR }, NOW - 30 * DAY, NOW)).toBe('too-far');
  });

  it('the next moment is the earliest at which something is due, or over', () => {
    expect(nextMoment([], NOW, 24)).toBeNull();
    const due = entry({ dueAt: NOW - HOUR });
    const later = entry({ dueAt: NOW + 3 * HOUR });
    expect(isDue(due, NOW)).toBe(true);
    expect(nextMoment([due, later], NOW, 24)).toBe(NOW + 3 * HOUR);
    expect(nextMoment([due], NOW, 24)).toBe(NOW + 23 * HOUR);
  });
});
