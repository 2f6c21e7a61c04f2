import type { BrowserFigures } from './measure-browser';
import type { Measured } from './measure-engine';

const share = (value: number) => value.toFixed(3);

/** Milliseconds at shares of ascending times. */
export function percentile(times: readonly number[], at: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * at))] ?? Number.NaN;
}

export function printSize(entries: number, measured: readonly Measured[]): void {
  console.log(`\n${entries} entries (Node; a keystroke in ms of processor time)`);
  console.log(
    'engine      build ms     MB      p50      p95      p99   hit@1  hit@5    MRR  queries',
  );
  for (const { name, buildMs, megabytes, times, all } of measured) {
    const spent = [0.5, 0.95, 0.99].map((at) => percentile(times, at).toFixed(1).padStart(8));
    const quality = [all.hit1, all.hit5, all.mrr].map((each) => share(each).padStart(6));
    console.log(
      [
        name.padEnd(11),
        buildMs.toFixed(0).padStart(8),
        megabytes.toFixed(0).padStart(6),
        ...spent,
        ...quality,
        String(all.queries).padStart(8),
      ].join(' '),
    );
  }
}

export function printKinds(measured: readonly Measured[]): void {
  const kinds = Object.keys(measured[0]?.kinds ?? {}).sort();
  console.log(`MRR by kind  ${measured.map(({ name }) => name.padStart(11)).join('')}`);
  for (const kind of kinds) {
    const figures = measured.map(({ kinds: of }) => (of[kind] ? share(of[kind].mrr) : '–'));
    console.log(`  ${kind.padEnd(18)}${figures.map((figure) => figure.padStart(11)).join('')}`);
  }
}

export function printBrowser({
  buildMs,
  longestSlice,
  rebuildMs,
  opens,
  times,
  bytes,
}: BrowserFigures): void {
  const each = opens.map((ms) => ms.toFixed(0)).join(', ');
  console.log('In Chromium, in an extension’s own page:');
  console.log(
    `  built in slices and kept in ${buildMs.toFixed(0)} ms, longest slice ${longestSlice.toFixed(0)} ms`,
  );
  console.log(
    `  after one changed item ${rebuildMs.toFixed(0)} ms; index ${(bytes / 1e6).toFixed(1)} MB`,
  );
  console.log(`  opened cold, first query included, after a restart of the browser: ${each} ms`);
  const spent = [0.5, 0.95, 0.99].map((at) => percentile(times, at).toFixed(1)).join(' / ');
  console.log(`  a keystroke p50 / p95 / p99: ${spent} ms`);
}

/** The most a keystroke may take at the 95th percentile, by entries. */
const MOST_MS: Readonly<Record<number, number>> = { 10000: 8, 50000: 20 };
const MOST_OPEN_MS = 200;
const LEAST_MRR = 0.97;
const MOST_BEHIND = 0.02;

/** What the goals say to these figures; only told, never a verdict. */
export function printGoals(
  size: number,
  [own, ...others]: readonly Measured[],
  browser: BrowserFigures | null,
): void {
  if (!own) return;
  const tell = (reached: boolean, goal: string) => console.log(`  ${reached ? '✓' : '✗'} ${goal}`);
  console.log('Goals:');
  tell(own.all.mrr >= LEAST_MRR, `MRR of at least ${LEAST_MRR}: ${share(own.all.mrr)}`);
  if (others.length > 0) {
    tell(
      others.every(({ all }) => all.mrr < own.all.mrr),
      'ahead of every other engine',
    );
    const behind = Object.keys(own.kinds).filter((kind) => {
      const asked = own.kinds[kind]?.queries;
      // One that was too slow for all queries of a kind cannot be compared by it.
      const whole = others
        .flatMap(({ kinds }) => kinds[kind] ?? [])
        .filter((of) => of.queries === asked);
      const best = Math.max(0, ...whole.map(({ mrr }) => mrr));
      return best - (own.kinds[kind]?.mrr ?? 0) > MOST_BEHIND;
    });
    tell(
      behind.length === 0,
      `nowhere more than ${MOST_BEHIND} behind the best ${behind.join(', ')}`,
    );
  }
  const most = MOST_MS[size];
  const p95 = percentile(own.times, 0.95);
  if (most !== undefined) tell(p95 <= most, `p95 of at most ${most} ms: ${p95.toFixed(1)} ms`);
  const slowest = browser ? Math.max(...browser.opens) : null;
  if (slowest !== null && size === 10_000) {
    tell(
      slowest <= MOST_OPEN_MS,
      `opened cold in at most ${MOST_OPEN_MS} ms: ${slowest.toFixed(0)} ms`,
    );
  }
}
