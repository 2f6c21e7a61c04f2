import { describe, expect, it } from 'vitest';
import { dayAfter, weekOf, weeksUntil } from '@/utils/insights/days';

describe('days and weeks', () => {
  it('counts days over months, years and leap days', () => {
    expect(dayAfter('2026-11-23', 1)).toBe('2026-11-24');
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('begins the week on Monday', () => {
    expect(weekOf('2026-11-23')).toBe('2026-11-23');
    expect(weekOf('2026-11-22')).toBe('2026-11-16');
    expect(weeksUntil('2026-11-25', 3)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
  });
});
