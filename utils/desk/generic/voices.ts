import type { Speaker } from '@/utils/contract/conversation';
import type { ReadingReason } from '@/utils/contract/reading';
import type { Spoken } from './assemble';
import { cueOf } from './cue-of';
import { decideRest } from './decide-rest';
import { learnStructure, sharesOf } from './learn-structure';
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

export function learnVoices(sample: readonly Spoken[], people: People): Voices {
  const structure = learnStructure(sample);
  const said = sample.filter((spoken) => !structure.isEvent(spoken) && !structure.isNote(spoken));
  const shares = sharesOf(said);
  const partial = (trait: string) => {
    const share = shares.get(trait) ?? 0;
    return share > 0 && share < 0.999;
  };
  const why = new Set<ReadingReason>();
  const keyOf = (spoken: Spoken) => {
    const name = spoken.author ? plainName(spoken.author) || spoken.author : '';
    if (name) return `a:${name}`;
    return spoken.traits
      .filter((trait) => GROUPING.test(trait) && partial(trait))
      .sort()
      .join(' ');
  };

  const groups = grouped(said, keyOf);
  const strong = new Map<string, number>();
  for (const [key, group] of groups) {
    const score = meanOf(group, (spoken) => strongScore(spoken, people));
    if (Math.abs(score) < 4) continue;
    strong.set(key, score);
    why.add(score > 0 ? 'customer-in-profile' : 'own-name');
  }

  const votes = learnTraits(said, keyOf, strong, partial);
  const mixed = shares.has('w:customer') && shares.has('w:agent');
  const markScore = (spoken: Spoken): number => {
    let learnt = 0;
    let score = 0;
    for (const trait of new Set(spoken.traits)) {
      if (partial(trait)) {
        const vote = votes.get(trait) ?? 0;
        const prior = priorOf(trait, votes, shares);
        learnt += vote;
        // What is known here goes before what holds on most desks.
        if (vote * prior >= 0) score += prior;
      } else if (/^w:(?:customer|agent)$/.test(trait) && !mixed) {
        // On every message it says nothing of the sides, but a lone speaker may still be named.
        score += (PRIORS[trait] ?? 0) / 2.5;
      }
    }
    return score + Math.max(-6, Math.min(6, learnt));
  };

  const decided = new Map<string, number>(strong);
  const open: [string, Spoken[]][] = [];
  for (const [key, group] of groups) {
    if (decided.has(key)) continue;
    const marks = meanOf(group, markScore);
    const score = marks + cueOf(group) * 1.5;
    if (Math.abs(marks) >= 0.9 && Math.abs(score) >= 0.6) {
      decided.set(key, score);
      why.add(Math.abs(marks) >= 3 ? 'speaker-marks' : 'side-only');
    } else open.push([key, group]);
  }
  decideRest(open, groups, decided, said, why);

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
      const score =
        named(spoken) ?? (strongScore(spoken, people) || markScore(spoken) || cueOf([spoken]));
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

const meanOf = (group: readonly Spoken[], score: (spoken: Spoken) => number) =>
  group.reduce((sum, spoken) => sum + score(spoken), 0) / group.length;

/** Identity: whom the page names as customer (above 0) or agent (below). */
function strongScore({ role, ids, author }: Spoken, people: People): number {
  let score = 0;
  if (role) score += role === 'customer' ? 8 : -8;
  if (ids.some((id) => people.customerIds.has(id))) score += 10;
  else if (ids.some((id) => people.agentIds.has(id))) score -= 10;
  if (!author) return score;
  if (MY_LABEL.test(author)) return score - 10;
  if (isAmong(author, people.customers)) return score + 9;
  return isAmong(author, people.agents) ? score - 9 : score;
}
