import { expect, test } from 'vitest';
import { dueTime } from '@/utils/care/due-time';

const at = (day: number, hours: number, minutes: number) =>
  new Date(2026, 10, day, hours, minutes).getTime();

test('a reminder is due so many minutes from now', () => {
  expect(dueTime({ minutes: 120 }, at(23, 11, 48), 2)).toBe(at(23, 13, 48));
  expect(dueTime({}, at(23, 11, 48), 2)).toBe(at(23, 11, 50));
});

test('"tomorrow morning" is in the morning, whenever it is said', () => {
  const tomorrow = { minutes: 1440, at: '09:30' };
  for (const said of [at(23, 0, 5), at(23, 9, 30), at(23, 11, 48), at(23, 20, 0), at(23, 23, 59)])
    expect(dueTime(tomorrow, said, 2)).toBe(at(24, 9, 30));
});

test('a time of day that has passed already is not gone back to', () => {
  const today = { minutes: 60, at: '09:30' };
  expect(dueTime(today, at(23, 11, 48), 2)).toBe(at(23, 12, 48));
  expect(dueTime(today, at(23, 7, 0), 2)).toBe(at(23, 9, 30));
});
