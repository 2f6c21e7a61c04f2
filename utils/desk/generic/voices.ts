import type { Speaker } from '@/utils/contract/conversation';
import type { ReadingReason } from '@/utils/contract/reading';
import type { Spoken } from './assemble';
import { cueOf } from './cue-of';
import { decideRest } from './decide-rest';
import type { InSteps } from './in-steps';
import { learnStructure, sharesOf } from './learn-structure';
import { isNewestFirst } from './message-order';
import { isAmong, type People, plainName } from './people';
import { learnTraits, PRIORS, priorOf } from './trait-votes';
import { MY_LABEL } from './vocabulary';

/** Who speaks, learnt from a sample of the conversation; good for messages that come later. */
export interface Voices {
  of(spoken: Spoken): { from: Speaker; internal: boolean };
  /** Whether the author was in the sample. */
  knows(spoken: Spoken): boolean;
  why: ReadingReason[];
  /** 0–1. */
  sure: number;
}

/** Traits that stand for a group of messages where nobody is named. */
const GROUPING = /^(?:w:(?:customer|agent|theirs|mine)|s:|b:|i:)/;

/** A mark in so many words weighs as much. */
const NAMED_BY_WORD = 4;
/** One's own words, told by the missing name. */
const MINE = -3;

const SAMPLE_HEAD = 60;
const SAMPLE_TAIL = 240;

/** Learns from the ends of a conversation as it stands on the page, and the opening post before it. */
export function* learnVoices(
  spoken: readonly Spoken[],
  opening: Spoken | null,
  people: People,
): InSteps<Voices> {
  const sample =
    spoken.length > SAMPLE_HEAD + SAMPLE_TAIL
      ? [...spoken.slice(0, SAMPLE_HEAD), ...spoken.slice(-SAMPLE_TAIL)]
      : [...spoken];
  if (isNewestFirst(spoken)) sample.reverse();
  yield;
  return yield* learnFrom(opening?.author ? [opening, ...sample] : sample, people);
}

function* learnFrom(sample: readonly Spoken[], people: People): InSteps<Voices> {
  const structure = learnStructure(sample);
  yield;
  const said = yield* wordsOnly(sample, structure);
  const shares = sharesOf(said);
  const partial = (trait: string) => {
    const share = shares.get(trait) ?? 0;
    return share > 0 && share < 0.999;
  };
  const why = new Set<ReadingReason>();
  yield;
  const mixed = mixedNames(said);
  const keyOf = (spoken: Spoken) => {
    const name = spoken.author ? plainName(spoken.author) || spoken.author : '';
    if (mixed.has(name) && spoken.piece.role) return `r:${spoken.piece.role}`;
    if (name) return `a:${name}`;
    return spoken.traits
      .filter((trait) => GROUPING.test(trait) && partial(trait))
      .sort()
      .join(' ');
  };

  const shared = sharedIds(said);
  /** A picture, or a link, that several share is nobody's. */
  const strongly = (spoken: Spoken) =>
    strongScore(spoken, people, [
      ...spoken.ids.filter((id) => !shared.has(id)),
      ...spoken.traits.filter((trait) => trait.startsWith('i:') && partial(trait)),
    ]);

  yield;
  const groups = grouped(said, keyOf);
  const strong = new Map<string, number>();
  for (const [key, group] of groups) {
    const score = yield* meanOf(group, strongly);
    if (Math.abs(score) < 4) continue;
    strong.set(key, score);
    why.add(score > 0 ? 'customer-in-profile' : 'own-name');
  }

  yield;
  const votes = learnTraits(said, keyOf, strong, partial);
  yield;
  const ours = ownColours(said);
  const mine = ownWithoutName(said);
  const bothNamed = shares.has('w:customer') && shares.has('w:agent');
  const markScore = (spoken: Spoken): number => {
    let learnt = 0;
    let score = mine && !spoken.author ? MINE : 0;
    for (const trait of new Set(asOwn(spoken.traits, ours))) {
      if (partial(trait)) {
        const vote = votes.get(trait) ?? 0;
        const prior = priorOf(trait, votes, shares);
        learnt += vote;
        // What is known here goes before what holds on most desks.
        if (vote * prior >= 0) score += prior;
      } else if (/^w:(?:customer|agent)$/.test(trait) && !bothNamed) {
        // On every message it says nothing of the sides, but a lone speaker may still be named.
        score += (PRIORS[trait] ?? 0) / 2.5;
      }
    }
    return score + Math.max(-6, Math.min(6, learnt));
  };

  const knownByName = [...strong].some(([key, score]) => score > 0 && key.startsWith('a:'));
  /** Where the customer is known, the side alone makes nobody else with a name the customer. */
  const markOf = function* (key: string, group: readonly Spoken[]): InSteps<number> {
    const marks = yield* meanOf(group, markScore);
    const sided = marks > 0 && marks < NAMED_BY_WORD && knownByName && key.startsWith('a:');
    return sided ? 0 : marks;
  };

  const decided = new Map<string, number>(strong);
  const open: [string, Spoken[]][] = [];
  for (const [key, group] of groups) {
    if (decided.has(key)) continue;
    const marks = yield* markOf(key, group);
    const score = marks + cueOf(group) * 1.5;
    if (Math.abs(marks) >= 0.9 && Math.abs(score) >= 0.6) {
      decided.set(key, score);
      why.add(Math.abs(marks) >= 3 ? 'speaker-marks' : 'side-only');
    } else open.push([key, group]);
  }
  yield;
  decideRest(open, groups, decided, said, why);

  yield;
  const named = (spoken: Spoken): number | null => decided.get(keyOf(spoken)) ?? null;
  const customers = [...decided.values()].some((score) => score > 0);
  const scores = said.map((spoken) => Math.min(1, Math.abs(named(spoken) ?? 0) / 6));
  const sure =
    said.length === 0 ? 0.3 : scores.reduce((sum, score) => sum + score, 0) / said.length;
  if (!customers || sure < 0.2) why.add('speakers-unclear');
  return {
    of(spoken) {
      const internal = structure.isNote(spoken);
      if (structure.isEvent(spoken) && !internal) return { from: 'system', internal };
      const score = named(spoken) ?? (strongly(spoken) || markScore(spoken) || cueOf([spoken]));
      if (internal) return { from: 'agent', internal };
      if (score < 0 && structure.isYellow(spoken, (other) => (named(other) ?? 0) < 0))
        return { from: 'agent', internal: true };
      return { from: score > 0 ? 'customer' : 'agent', internal };
    },
    knows: (spoken) =>
      groups.has(keyOf(spoken)) || structure.isEvent(spoken) || structure.isNote(spoken),
    why: [...why],
    sure,
  };
}

/** Neither lines of the desk's own nor notes. */
function* wordsOnly(
  sample: readonly Spoken[],
  { isEvent, isNote }: ReturnType<typeof learnStructure>,
): InSteps<Spoken[]> {
  const said: Spoken[] = [];
  for (const spoken of sample) {
    if (!isEvent(spoken) && !isNote(spoken)) said.push(spoken);
    yield;
  }
  return said;
}

/** Whether names stand on what others say at the start, and none on one's own words at the end. */
function ownWithoutName(said: readonly Spoken[]): boolean {
  const named = said.filter(({ author }) => author);
  const atEnd = ({ traits }: Spoken) => traits.includes('s:end');
  if (named.length === 0 || named.length === said.length) return false;
  return said.every((spoken) => atEnd(spoken) === (spoken.author === null));
}

/** Colours of what stands on the end's side, where what stands at the start has another as well. */
function ownColours(said: readonly Spoken[]): Set<string> {
  const at = (side: string) =>
    new Set(
      said.flatMap(({ traits }) =>
        traits.includes(side) ? traits.filter((trait) => trait.startsWith('b:')) : [],
      ),
    );
  const ours = at('s:end');
  return [...at('s:start')].some((colour) => !ours.has(colour)) ? ours : new Set();
}

/** A colleague's words have the colour of one's own, on the other side. */
const asOwn = (traits: readonly string[], ours: ReadonlySet<string>) =>
  traits.some((trait) => ours.has(trait))
    ? traits.map((trait) => (trait === 's:start' ? 's:end' : trait))
    : traits;

function sharedIds(said: readonly Spoken[]): Set<string> {
  const names = new Map<string, Set<string>>();
  for (const { ids, author } of said) {
    if (!author || MY_LABEL.test(author)) continue;
    for (const id of ids) names.set(id, (names.get(id) ?? new Set()).add(plainName(author)));
  }
  return new Set([...names].filter(([, known]) => known.size > 1).map(([id]) => id));
}

/** What stands where a name would, beside both sides' words: a mood, a channel. */
function mixedNames(said: readonly Spoken[]): Set<string> {
  const roles = new Map<string, Set<string>>();
  for (const { author, piece } of said) {
    const name = author ? plainName(author) || author : '';
    if (piece.role) roles.set(name, (roles.get(name) ?? new Set()).add(piece.role));
  }
  return new Set([...roles].filter(([, sides]) => sides.size > 1).map(([name]) => name));
}

function grouped(said: readonly Spoken[], keyOf: (spoken: Spoken) => string) {
  const groups = new Map<string, Spoken[]>();
  for (const spoken of said) {
    const key = keyOf(spoken);
    const group = groups.get(key);
    if (group) group.push(spoken);
    else groups.set(key, [spoken]);
  }
  return groups;
}

function* meanOf(group: readonly Spoken[], score: (spoken: Spoken) => number): InSteps<number> {
  let sum = 0;
  for (const spoken of group) {
    sum += score(spoken);
    yield;
  }
  return sum / group.length;
}

/** Identity: whom the page names as customer (above 0) or agent (below). */
function strongScore({ role, author }: Spoken, people: People, ids: readonly string[]): number {
  let score = 0;
  if (role) score += role === 'customer' ? 8 : -8;
  if (ids.some((id) => people.customerIds.has(id))) score += 10;
  else if (ids.some((id) => people.agentIds.has(id))) score -= 10;
  if (!author) return score;
  if (MY_LABEL.test(author)) return score - 10;
  if (isAmong(author, people.customers)) return score + 9;
  return isAmong(author, people.agents) ? score - 9 : score;
}
