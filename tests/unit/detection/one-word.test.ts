import { expect, it } from 'vitest';
import { assess } from './built-in-detector';

it.each([
  'How is the traffic on the harbour bridge this morning',
  'Is the primary school closed because of the snow',
  'Where can I make a withdrawal near the station',
  'How long do leftovers keep before I throw them out',
])('makes no need of one word that stands in everyday business: %s', (text) => {
  expect(assess(text).needs).toEqual([]);
});

it.each([
  'I just want to end it all tonight, nobody would miss me',
  '药我都吃下去了，跟我儿子说一声对不起',
])('hears a crisis that several words tell: %s', (text) => {
  expect(assess(text).needs.map(({ need }) => need)).toContain('crisis');
});
