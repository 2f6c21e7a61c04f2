import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { GRANTED, NOT_GRANTED, servePages } from '@/tests/e2e/verbs/serve-pages';
import { launchExtension } from '../setup/launch-extension';
import { ensureTestBuild } from '../setup/test-build';
import { deskPage } from './desk-page';
import { median } from './distribution';

const SIZES = [50, 500, 5000];
const MESSAGES = 13;
/** Longer than the reader waits before it looks, and than it may rest. */
const SETTLE = 400;
/** Stretches without a message, whose cost – the page's own, and the reader's looks – is taken off. */
const STILL = 6;
/** Stretches under load, of each kind in turn, so that what else the machine does hits all alike. */
const LOADS = { rounds: 3, stretches: 2, ms: 1500 };
/** No page is waited for longer than this, in s. */
const LOADING = 45;

/** What reading the whole page again at each change costs: the way to beat. */
const NAIVE = `
  let reading;
  new MutationObserver(() => {
    clearTimeout(reading);
    reading = setTimeout(() => {
      globalThis.naive = [...document.querySelectorAll('.turn')].map((turn) => turn.innerText);
    }, 50);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
`;
const WATCH_TASKS = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
`;

const KINDS = ['alone', 'adapter', 'cue', 'generic', 'naive'] as const;
type Kind = (typeof KINDS)[number];
const PATHS: Record<Kind, string> = {
  alone: 'plain',
  adapter: 'desk/',
  cue: 'cue/desk/',
  generic: 'plain',
  naive: 'plain',
};
const isRead = (kind: Kind) => kind !== 'alone' && kind !== 'naive';

/** Milliseconds of each stretch, and of the tasks over 50 ms by the clock. */
interface Costs {
  told: number[];
  still: number[];
  long: number[];
}

/**
 * `npm run bench -- desk`: what the reader costs the page's main thread – all of its tasks, as the
 * browser itself counts them – beside the same page without it and beside a naive re-read.
 */
export async function benchDesk(): Promise<void> {
  const build = ensureTestBuild();
  if (!build.ok) throw new Error(build.why);
  const served = await servePages();
  served.set(
    Object.fromEntries(
      SIZES.flatMap((messages) => [
        [`/${messages}/desk/`, deskPage({ messages, adapter: true })],
        [`/${messages}/cue/desk/`, deskPage({ messages, adapter: true, cue: true })],
        [`/${messages}/plain`, deskPage({ messages, adapter: false })],
      ]),
    ),
  );
  const { context, close } = await launchExtension({ extension: build.folder });
  // The page alone stands in the same browser, on a name where the extension may not read.
  const urlOf = (kind: Kind, messages: number) =>
    served.url(isRead(kind) ? GRANTED : NOT_GRANTED, `/${messages}/${PATHS[kind]}`);
  const open = async (kind: Kind, messages: number): Promise<Measured> => {
    const page = await context.newPage();
    await page.addInitScript(WATCH_TASKS);
    await page.goto(urlOf(kind, messages));
    if (kind === 'naive') await page.evaluate(NAIVE);
    const session = await page.context().newCDPSession(page);
    // What the thread itself has worked, not what it waited for on a busy machine.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await quiet({ page, session });
    return { page, session };
  };
  try {
    console.log(
      'Main-thread time for one new message, ms: median / p95 / most (long tasks over 50 ms);\n' +
        'a stretch of the same length without one: median. The first of both rows: the page alone.',
    );
    for (const messages of SIZES) {
      let alone: Costs | null = null;
      for (const kind of KINDS) {
        const measured = await open(kind, messages);
        const costs = await costOfMessages(measured);
        alone ??= costs;
        console.log(row(messages, kind, costs, alone));
        await measured.page.close();
      }
    }
    console.log(
      'Main thread under 10,000 unrelated changes a second, % of one core:\n' +
        `median of ${LOADS.rounds * LOADS.stretches} stretches (least–most)`,
    );
    const shares: Record<Kind, number[]> = {
      alone: [],
      adapter: [],
      cue: [],
      generic: [],
      naive: [],
    };
    for (let round = 0; round < LOADS.rounds; round += 1) {
      for (const kind of KINDS) {
        const measured = await open(kind, 50);
        shares[kind].push(...(await loadUnderChurn(measured)));
        await measured.page.close();
      }
    }
    for (const kind of KINDS) console.log(shareRow(kind, shares[kind], shares.alone));
  } finally {
    await close();
    await served.close();
  }
}

interface Measured {
  page: Page;
  session: CDPSession;
}

/** Milliseconds that the page's main thread has been at work since it was opened. */
async function worked({ session }: Measured): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Waits until the page is read: until it does next to nothing for a while. */
async function quiet(measured: Measured): Promise<void> {
  for (let second = 0; second < LOADING; second += 1) {
    const before = await worked(measured);
    await pause(1000);
    if (second > 1 && (await worked(measured)) - before < 25) return;
  }
}

/** What the main thread works in one stretch. */
async function stretch(measured: Measured, what: string): Promise<number> {
  const before = await worked(measured);
  await measured.page.evaluate(what);
  await pause(SETTLE);
  return (await worked(measured)) - before;
}

async function costOfMessages(measured: Measured): Promise<Costs> {
  // The first ones warm the code up.
  for (let index = 0; index < 3; index += 1) await stretch(measured, 'say()');
  await measured.page.evaluate('longTasks.length = 0');
  const costs: Costs = { told: [], still: [], long: [] };
  for (let index = 0; index < MESSAGES; index += 1) {
    costs.told.push(await stretch(measured, 'say()'));
    if (index % 2 === 0 && costs.still.length < STILL)
      costs.still.push(await stretch(measured, 'void 0'));
  }
  costs.long = await measured.page.evaluate<number[]>('longTasks');
  return costs;
}

async function loadUnderChurn(measured: Measured): Promise<number[]> {
  await measured.page.evaluate('void churn()');
  await pause(500);
  const shares: number[] = [];
  for (let index = 0; index < LOADS.stretches; index += 1) {
    const [before, start] = [await worked(measured), performance.now()];
    await pause(LOADS.ms);
    shares.push((100 * ((await worked(measured)) - before)) / (performance.now() - start));
  }
  return shares;
}

/** What a message costs beyond the stretch it falls into. */
const ofMessage = ({ told, still }: Costs) => median(told) - median(still);

function row(messages: number, kind: Kind, costs: Costs, alone: Costs): string {
  const sorted = costs.told.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const figures = [at(0.5), at(0.95), at(1)].map((value) => value.toFixed(2)).join(' / ');
  const still = median(costs.still).toFixed(2);
  const name = `  ${String(messages).padStart(5)} ${kind.padEnd(8)}`;
  const added = (ofMessage(costs) - ofMessage(alone)).toFixed(2);
  const extra = kind === 'alone' ? '' : `  added by a message ${added}`;
  return `${name} ${figures} (${costs.long.length})  without ${still}${extra}`;
}

function shareRow(kind: Kind, shares: readonly number[], alone: readonly number[]): string {
  const range = `${Math.min(...shares).toFixed(1)}–${Math.max(...shares).toFixed(1)}`;
  const added = (median(shares) - median(alone)).toFixed(2);
  const extra = kind === 'alone' ? '' : `  added ${added}`;
  return `  ${kind.padEnd(8)} ${median(shares).toFixed(2)} (${range})${extra}`;
}
