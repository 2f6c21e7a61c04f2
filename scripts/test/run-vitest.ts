import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

/**
 * Runs one vitest project and counts. A run that ends badly without a failed test – a file that
 * cannot be loaded, a crashed browser – counts as one failure: it must never look green.
 */
export function runVitest(project: string, environment: Record<string, string>): Counts {
  const report = `.cache/test-reports/${project}.json`;
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...['--project', project],
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
    ],
    { stdio: 'inherit', env: { ...process.env, ...environment } },
  );
  const counts = readCounts(report);
  const crashed = run.status !== 0 && counts.failed === 0;
  return crashed ? { ...counts, failed: 1 } : counts;
}

function readCounts(report: string): Counts {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
