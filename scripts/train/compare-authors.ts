import { weighSubject } from '@/utils/detection/model/weigh-subject';
import { chanceOf, chooseShowFrom } from './choose-show-from';
import { fitSubject, judgedSubjects } from './fit-subject';
import { fitWeighing, type Judged } from './fit-weighing';
import type { Unseen } from './judge-unseen';

interface Decided extends Judged {
  shown: boolean;
  byRules: boolean;
}

/**
 * Prints how rules alone and rules with the model do on cases that nobody read, each judged by what
 * was learnt from all other authors: words, weighing and limits.
 */
export function compareAuthors(unseen: readonly Unseen[], needs: readonly string[]): void {
  const unread = unseen.filter(({ sample }) => sample.unread);
  const authors = [...new Set(unread.map(({ sample }) => sample.author))];
  const all: Decided[] = [];
  for (const author of authors) {
    const others = unread.filter(({ sample }) => sample.author !== author);
    const judged = others.flatMap(({ needs: own }) => own);
    const weighing = fitWeighing(judged, needs);
    const limits = chooseShowFrom(judged, weighing);
    const own = unread.filter(({ sample }) => sample.author === author);
    const decided = own.flatMap((one) => one.needs.map((need) => decide(need, weighing, limits)));
    all.push(...decided);
    console.log(`${author} (${own.length}): ${describe(decided)}; ${subjects(own, others)}`);
    console.log(`  false alarms ${falseAlarms(own, weighing, limits)}`);
  }
  for (const need of needs)
    console.log(`  ${need}: ${describe(all.filter((one) => one.need === need))}`);
  console.log(`all: ${describe(all)}`);
}

function decide(
  one: Judged,
  weighing: Parameters<typeof chooseShowFrom>[1],
  limits: ReadonlyMap<string, number>,
): Decided {
  const byRules = one.rules >= 0.5;
  const chance = chanceOf(one, weighing.get(one.need));
  const shown = one.firm || chance >= (limits.get(one.need) ?? 1);
  return { ...one, shown, byRules };
}

function falseAlarms(
  cases: readonly Unseen[],
  weighing: Parameters<typeof chooseShowFrom>[1],
  limits: ReadonlyMap<string, number>,
): string {
  const ordinary = cases.filter(({ needs }) => needs.every(({ label }) => label === 0));
  const count = (shows: (one: Decided) => boolean) =>
    ordinary.filter(({ needs }) => needs.some((need) => shows(decide(need, weighing, limits))))
      .length;
  return `rules ${count(({ byRules }) => byRules)}, with words ${count(({ shown }) => shown)} of ${ordinary.length}`;
}

const describe = (decided: readonly Decided[]) =>
  `rules ${rates(decided, ({ byRules }) => byRules)}, with words ${rates(decided, ({ shown }) => shown)}`;

function rates(decided: readonly Decided[], shows: (one: Decided) => boolean): string {
  const right = decided.filter((one) => shows(one) && one.label === 1).length;
  const shown = decided.filter(shows).length;
  const there = decided.filter(({ label }) => label === 1).length;
  const precision = (right / shown || 0).toFixed(2);
  const recall = (right / there || 0).toFixed(2);
  return `F1 ${((2 * right) / (shown + there) || 0).toFixed(3)} (${precision}/${recall})`;
}

function subjects(own: readonly Unseen[], others: readonly Unseen[]): string {
  const weighing = fitSubject(judgedSubjects(others));
  const judged = judgedSubjects(own);
  const right = judged.filter(
    (one) => (weighSubject(one, weighing) === 'other') === one.isOther,
  ).length;
  return `subject ${((right / judged.length) * 100).toFixed(1)} %`;
}
