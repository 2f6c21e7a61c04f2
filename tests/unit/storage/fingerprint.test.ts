import { expect, it } from 'vitest';
import { fingerprintOf } from '@/utils/storage/fingerprint';

const thing = () => ({
  title: '\u5b57\u592a\u5c0f',
  numbers: Int32Array.of(1, 2, 3),
  weights: Float32Array.of(0.5, -1),
  // Neither its beginning nor its length falls on four bytes.
  bytes: new Uint8Array([9, 1, 2, 3, 4, 5]).subarray(1),
  slots: new Map([['age', 3]]),
  ages: new Set(['older']),
});

it('is the same for the same', () => {
  expect(fingerprintOf(thing())).toBe(fingerprintOf(structuredClone(thing())));
});

it.each<[string, (altered: ReturnType<typeof thing>) => void]>([
  ['a word', (altered) => void Object.assign(altered, { title: '\u5b57\u592a\u5927' })],
  ['a number of many', ({ numbers }) => numbers.set([-2147483647])],
  ['a bit of a byte', ({ bytes }) => bytes.set([4], 4)],
  ['a weight', ({ weights }) => weights.set([0.25])],
  ['two numbers that change places', ({ numbers }) => numbers.reverse()],
  ['an entry of a map', ({ slots }) => void slots.set('age', 4)],
  ['an entry of a set', ({ ages }) => void ages.add('oldest')],
])('tells %s', (_, alter) => {
  const altered = thing();
  alter(altered);
  expect(fingerprintOf(altered)).not.toBe(fingerprintOf(thing()));
});
