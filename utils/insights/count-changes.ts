import type { NeedFinding } from '@/utils/contract/assessment';
import type { CountChange, CountMark } from '@/utils/contract/insights';
import type { Script } from '@/utils/contract/script';
import type { ConversationState, ScriptProgress, Verdict } from '@/utils/contract/session';
import { scriptPlace } from './script-place';

/** Before the id of a need, where not a signal but its own words gave it away. */
const WORDS = 'words-';
/** Before the id of a fraud type, where what was told resembles it. */
const STORY = 'about-';

/**
 * What is to be counted when a conversation's state changes; `before` is null where nothing was held.
 * `scriptOf` knows the scripts in force.
 */
export function countChanges(
  before: ConversationState | null,
  after: ConversationState,
  scriptOf: (id: string) => Script | null,
): CountChange[] {
  return [
    ...shownNow(before, after),
    ...addedByHand(before, after),
    ...verdictChanges(before, after),
    ...scriptChanges(before, after, scriptOf),
  ];
}

const added = (mark: CountMark): CountChange => ({ ...mark, by: 1 });
const removed = (mark: CountMark): CountChange => ({ ...mark, by: -1 });

function shownNow(before: ConversationState | null, after: ConversationState): CountChange[] {
  const known = new Set(before?.assessment.needs.flatMap(sourcesOf));
  const now = new Set(after.assessment.needs.filter(({ byHand }) => !byHand).flatMap(sourcesOf));
  return [...now]
    .filter((about) => !known.has(about))
    .map((about) => added({ what: 'cue-shown', about, detail: '' }));
}

function addedByHand(before: ConversationState | null, after: ConversationState): CountChange[] {
  const [were, are] = [byHandIn(before), byHandIn(after)];
  const mark = (need: string) =>
    ({ what: 'need-added', about: `need/${need}`, detail: '' }) as const;
  return [
    ...were.filter((need) => !are.includes(need)).map((need) => removed(mark(need))),
    ...are.filter((need) => !were.includes(need)).map((need) => added(mark(need))),
  ];
}

const byHandIn = (state: ConversationState | null): string[] =>
  state?.assessment.needs.flatMap(({ need, byHand }) => (byHand ? [need] : [])) ?? [];

/** What made a need be found, by name; the need itself where its evidence is no signal's. */
function sourcesOf({ need, evidence }: NeedFinding): string[] {
  const sources = evidence.map(({ signal }) => {
    if (signal.startsWith(WORDS) || signal === '') return `need/${need}`;
    if (signal.startsWith(STORY)) return `fraud/${signal.slice(STORY.length)}`;
    return `signal/${signal}`;
  });
  return sources.length > 0 ? [...new Set(sources)] : [`need/${need}`];
}

function verdictChanges(before: ConversationState | null, after: ConversationState): CountChange[] {
  const judged = after.assessment.needs.filter(({ byHand }) => !byHand);
  return judged.flatMap((found): CountChange[] => {
    const was = before?.verdicts[found.need];
    const is = after.verdicts[found.need];
    if (same(was, is)) return [];
    return sourcesOf(found).flatMap((about) => [
      ...verdictMarks(was, about).map(removed),
      ...verdictMarks(is, about).map(added),
    ]);
  });
}

function verdictMarks(verdict: Verdict | undefined, about: string): CountMark[] {
  if (!verdict) return [];
  if (verdict.verdict === 'confirmed') return [{ what: 'cue-confirmed', about, detail: '' }];
  return [{ what: 'cue-dismissed', about, detail: verdict.reason }];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function scriptChanges(
  before: ConversationState | null,
  after: ConversationState,
  scriptOf: (id: string) => Script | null,
): CountChange[] {
  const { progress } = after;
  // A script that is put away stays counted where it stood.
  if (!progress || same(before?.progress, progress)) return [];
  const script = scriptOf(progress.script);
  if (!script) return [];
  const place = scriptPlace(progress, script);
  const earlier = isSameRun(before, after) ? before?.progress : null;
  if (!earlier) {
    const about = `script/${script.id}`;
    return [added({ what: 'script-started', about, detail: '' }), added(place)];
  }
  const was = scriptPlace(earlier, script);
  return same(was, place) ? [] : [removed(was), added(place)];
}

/** A script that is begun anew leaves its run before among those that were tried. */
function isSameRun(before: ConversationState | null, after: ConversationState): boolean {
  const was: ScriptProgress | null | undefined = before?.progress;
  return was?.script === after.progress?.script && same(before?.tried, after.tried);
}
