import { ensureTestBuild } from './setup/test-build';
import { parseOptions } from './torture/options';
import { holds, type Outcome, printTable } from './torture/print-table';
import { keepProgress, progressOf, startAfresh } from './torture/progress';
import type { Row } from './torture/row';
import { ROWS } from './torture/rows';

/**
 * `npm run torture`: what the docs promise, tried by seed and count in a real browser. Prints a table
 * and fails where a promise breaks. Goes on from where it stopped; `--short` begins anew.
 */
const options = parseOptions(process.argv.slice(2));
const unknown = options?.only?.filter((name) => !ROWS.some((row) => row.name === name)) ?? [];
if (!options || unknown.length > 0) {
  console.error(`npm run torture -- [--short] [--only NAME,NAME] [--seed N] [--minutes N] [--afresh]
NAME: ${ROWS.map(({ name }) => name).join(' | ')}`);
  process.exit(2);
}
const { short, only, seed, minutes } = options;
const build = ensureTestBuild();
if (!build.ok) {
  console.error(build.why);
  process.exit(1);
}
if (options.afresh) startAfresh();

const end = Date.now() + minutes * 60_000;
const outcomes: Outcome[] = [];
const chosen = ROWS.filter(({ name }) => !only || only.includes(name));
for (const row of chosen.filter(({ trials }) => !short || trials.short > 0))
  outcomes.push(await tryRow(row));
printTable(outcomes);
process.exit(outcomes.every(holds) ? 0 : 1);

async function tryRow(row: Row): Promise<Outcome> {
  const wanted = short ? row.trials.short : row.trials.full;
  let progress = short ? { done: 0, broken: [], measured: null } : progressOf(row.name, seed);
  while (progress.done < wanted && Date.now() < end) {
    const count = Math.min(row.part, wanted - progress.done);
    const started = Date.now();
    const { broken, measured = null } = await tryPart(row, progress.done, count);
    progress = {
      done: progress.done + count,
      broken: [...progress.broken, ...broken],
      measured: measured ?? progress.measured,
    };
    if (!short) keepProgress(row.name, seed, progress);
    const seconds = Math.round((Date.now() - started) / 1000);
    const told = measured ? `; ${measured}` : '';
    console.error(`${row.name}: ${progress.done} of ${wanted} (${seconds} s${told})`);
  }
  return { row, wanted, progress, seed };
}

/** A trial that cannot be carried out has not held. */
async function tryPart(row: Row, from: number, count: number) {
  try {
    return await row.run({ seed, from, count });
  } catch (problem) {
    const words = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { broken: [`trials ${from}–${from + count - 1}: ${words}`] };
  }
}
