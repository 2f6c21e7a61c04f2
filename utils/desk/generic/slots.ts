import type { InSteps } from './in-steps';
import type { Leaf } from './leaves';
import { bareName, isName } from './names';
import { splitTime } from './times';
import { parentOf, wordsOf } from './tree';
import type { Recipe } from './types';
import { EVENT_TEXT } from './vocabulary';

interface Slot {
  items: number;
  values: Map<string, number>;
  length: number;
  authorly: number;
  before: number;
  times: number;
  /** A name beside a time. */
  heads: number;
  roles: number;
  persons: number;
  /** Beside a name or a time, above the words. */
  beside: number;
  /** Class words say that heads stand here. */
  named: boolean;
}

/** From how many messages on the words are known to stand in a place. */
const OFTEN = 3;

/** Learns from the leaves of many items where authors and times stand, and what is only a label. */
export function* learnSlots(
  items: readonly Leaf[][],
  isPerson: (name: string) => boolean,
): InSteps<Recipe> {
  const slots = new Map<string, Slot>();
  const mains = new Map<string, number>();
  for (const leaves of items) {
    countSlots(leaves, slots, isPerson);
    const slot = mainLeaf(leaves)?.slot ?? '';
    mains.set(slot, (mains.get(slot) ?? 0) + 1);
    yield;
  }
  const often = [...mains].filter(([slot, count]) => slot && count >= OFTEN);
  const words = new Set(often.map(([slot]) => slot));
  const recipe: Recipe = { author: new Set(), time: new Set(), label: new Set(), words };
  let best: { name: string; score: number } | null = null;
  for (const [name, slot] of slots) {
    const score = placeSlot(name, slot, items.length, recipe);
    if (score >= 1.5 && score > (best?.score ?? 0)) best = { name, score };
    yield;
  }
  if (recipe.author.size === 0 && best) {
    recipe.author.add(best.name);
    recipe.label.delete(best.name);
  }
  return recipe;
}

const NAMED_SLOT =
  /[<. ](?:head|header|meta|info|author|name|time|date|byline|title|from|sender|who)\b/;

function countSlots(
  leaves: readonly Leaf[],
  slots: Map<string, Slot>,
  isPerson: (name: string) => boolean,
): void {
  const seen = new Set<string>();
  const main = mainLeaf(leaves);
  const mainAt = main ? leaves.indexOf(main) : leaves.length;
  for (const [at, leaf] of leaves.entries()) {
    if (leaf.kind === 'noise') continue;
    const slot = slots.get(leaf.slot) ?? blank();
    slots.set(leaf.slot, slot);
    const text = leaf.text.slice(0, 60).replace(/^(?:re|fwd?|aw|回复|答复)[:\uff1a]\s*/i, '');
    slot.items += Number(!seen.has(leaf.slot));
    seen.add(leaf.slot);
    slot.values.set(text, (slot.values.get(text) ?? 0) + 1);
    slot.length += leaf.text.length;
    slot.authorly = Math.max(slot.authorly, leaf.authorly);
    slot.persons += Number(isPerson(text));
    slot.before += Number(at < mainAt);
    slot.beside += Number(main !== null && leaf !== main && isBeside(leaf, leaves, main));
    slot.times += Number(leaf.kind === 'time');
    slot.roles += Number(leaf.kind === 'role' || leaf.kind === 'note');
    slot.heads += Number(leaf.timed && isHead(leaf));
    slot.named ||= NAMED_SLOT.test(leaf.slot);
  }
}

/** Puts the slot where it belongs; how likely authors stand there. */
function placeSlot(name: string, slot: Slot, items: number, recipe: Recipe): number {
  const counts = [...slot.values.values()];
  const count = counts.reduce((sum, times) => sum + times, 0);
  if (slot.times > count / 2) {
    recipe.time.add(name);
    return 0;
  }
  if (slot.heads >= count * 0.7 && (slot.heads >= 2 || slot.named)) {
    recipe.time.add(`head ${name}`);
    return 0;
  }
  const score = authorScore(slot, count, items);
  if (score >= 3) recipe.author.add(name);
  else if (isLabel(slot, count, items, score)) recipe.label.add(name);
  return score;
}

function isLabel(slot: Slot, count: number, items: number, score: number): boolean {
  if (slot.beside >= 2 && slot.beside >= count * 0.3 && score < 1.5) return true;
  return slot.values.size === 1 && count >= 3 && slot.items >= items * 0.4;
}

/** `王女士 10:02`: a name and a time on one line. */
function isHead({ text }: Leaf): boolean {
  const rest = bareName(splitTime(text)?.rest ?? '');
  return rest.length <= 40 && (rest === '' || isName(rest));
}

/** On the line of the name or the time, apart from the words. */
function isBeside(leaf: Leaf, leaves: readonly Leaf[], main: Leaf): boolean {
  if (leaf.kind !== 'text' || leaf.text.length > 80) return false;
  const line = leaf.element.childElementCount > 0 ? leaf.element : leaf.element.parentElement;
  if (!line || line.contains(main.element)) return false;
  return leaves.some(
    (other) =>
      other !== leaf &&
      (other.kind === 'time' || other.authorly >= 2) &&
      line.contains(other.element),
  );
}

const blank = (): Slot => ({
  items: 0,
  values: new Map(),
  length: 0,
  authorly: 0,
  before: 0,
  times: 0,
  heads: 0,
  roles: 0,
  persons: 0,
  beside: 0,
  named: false,
});

function authorScore(slot: Slot, count: number, items: number): number {
  if (slot.roles > 0 && slot.roles >= count * 0.3 && slot.authorly < 3) return -1;
  const values = [...slot.values.keys()];
  if (slot.length / count > 36 || !values.some(isName)) return -1;
  if (values.filter(isName).length < values.length * 0.7) return -1;
  let score = slot.authorly + (slot.persons >= count * 0.5 ? 3 : 0);
  if (count >= 3 && slot.values.size <= count / 1.5 && slot.values.size > 1) score += 1.5;
  if (slot.before >= count * 0.7) score += 1;
  if (slot.items < items * 0.3) score -= 1;
  if (count > slot.items * 1.5) score -= count > slot.items * 3 ? 3 : 1;
  if (count >= 4 && slot.values.size === 1) score -= 1.5;
  return score;
}

const HEAD_WORDS = / (?:header|head|heading|meta|metadata|byline) /;

/** In a part called a head that holds not all of the words. */
function isInHead({ element }: Leaf, leaves: readonly Leaf[]): boolean {
  let up: Element | null = element;
  for (let steps = 0; up && steps < 4; steps++) {
    const part: Element = up;
    if (leaves.every((leaf) => part.contains(leaf.element))) return false;
    if (HEAD_WORDS.test(wordsOf(part))) return true;
    up = parentOf(part);
  }
  return false;
}

/** The leaf that most likely holds the message's words: the longest that is nothing else. */
export function mainLeaf(leaves: readonly Leaf[], recipe?: Recipe): Leaf | null {
  let best: Leaf | null = null;
  let most = -1;
  const open = leaves.filter(
    ({ kind, slot }) => kind === 'text' && !recipe?.author.has(slot) && !recipe?.label.has(slot),
  );
  for (const leaf of open) {
    const weight =
      leaf.text.length -
      (leaf.authorly >= 2 ? 60 : 0) -
      (leaf.timed ? 30 : 0) -
      (open.length > 1 && isInHead(leaf, open) ? 80 : 0) -
      (leaf.text.length < 60 && EVENT_TEXT.test(leaf.text) ? 50 : 0);
    if (!best || weight > most) {
      best = leaf;
      most = weight;
    }
  }
  return best;
}
