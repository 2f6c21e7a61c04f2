import type { InSteps } from './in-steps';
import * as vocabulary from './vocabulary';

/** A browser makes a pattern ready when it meets the first text of a kind, and again at the second. */
const TEXTS = ['a', 'a', '\u4e00', '\u4e00'];
let ready = false;

/** Has it done so one by one: the first words of a page would need them all at once. */
export function* readyPatterns(): InSteps<undefined> {
  if (ready) return;
  ready = true;
  for (const pattern of Object.values(vocabulary)) {
    if (!(pattern instanceof RegExp)) continue;
    for (const text of TEXTS) {
      pattern.test(text);
      yield;
    }
  }
}
