import type { LentParts } from '../lent-parts';
import { assemble, type Spoken } from './assemble';
import type { InSteps } from './in-steps';
import type { Found } from './judge-list';
import { createLayout } from './layout';
import type { ListReader } from './read-list';
import type { PieceContext } from './read-piece';
import { readTranscript } from './read-transcript';
import type { Survey } from './survey';
import { holds, shownValue, tagOf } from './tree';

const textIn = (block: Element, { plainText }: LentParts) =>
  shownValue(block) ?? plainText(block, { limit: 400_000 });

/** A block of text that holds the whole conversation, where no list of messages does. */
export function* findTranscript(
  survey: Survey,
  list: Found | null,
  now: number,
  lent: LentParts,
): InSteps<Found | null> {
  let best: Found | null = null;
  for (const block of survey.texts) {
    yield;
    const sample = assemble(readTranscript(textIn(block, lent), block, now));
    if (sample.length === 0 || sample.length <= (best?.sample.length ?? 0)) continue;
    if (list && (isWithinMessage(block, list) || sample.length < list.sample.length)) continue;
    const context: PieceContext = {
      recipe: { author: new Set(), time: new Set(), label: new Set() },
      container: block,
      layout: createLayout(block),
      now,
      frames: null,
      lent,
    };
    best = { container: block, context, sample, score: 14, purity: 1, transcript: true };
  }
  return best;
}

/** Whether somebody sent it: what is pasted into a message is no conversation of its own. */
function isWithinMessage(block: Element, { container, sample }: Found): boolean {
  if (!holds(container, block) || container === block) return false;
  return (
    tagOf(block) !== 'TEXTAREA' && sample.filter(({ own, time }) => own && time !== null).length > 1
  );
}

/** Reads the block again where its text has changed. */
export function createTranscriptReader(block: Element, { now, lent }: PieceContext): ListReader {
  let text: string | null = null;
  let spoken: Spoken[] = [];

  return {
    container: block,
    read() {
      const next = textIn(block, lent);
      if (next === text) return { spoken, from: spoken.length };
      text = next;
      const before = spoken;
      const fresh = assemble(readTranscript(next, block, now));
      const from = fresh.findIndex((one, at) => one.piece.text !== before[at]?.piece.text);
      const same = from < 0 ? fresh.length : from;
      spoken = [...before.slice(0, same), ...fresh.slice(same)];
      return { spoken, from: same };
    },
    follow() {},
    forget: (node) => block.contains(node),
  };
}
