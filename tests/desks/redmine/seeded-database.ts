import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { packageVersion } from '@/scripts/setup/debian-packages';
import { runCommand } from '@/scripts/setup/run-command';
import { BUNDLER_VERSION } from './install-redmine';
import { DATA_FOLDER, ISSUES, REDMINE_PROGRAM, SEED } from './places';

/**
 * Path of a database file that holds exactly the seed, for copying. Made once (about 6 s) for each
 * version of Redmine and of the seed; a half-made one is never taken: it is renamed into place.
 */
export function seededDatabase(): string {
  const path = join(DATA_FOLDER, `seeded-${stamp()}.sqlite`);
  if (existsSync(path)) return path;
  const folder = join(DATA_FOLDER, `seeding-${process.pid}`);
  makeInstance(folder, null);
  const made = runCommand('bundle', ['exec', 'ruby', SEED, ISSUES], {
    env: { ...redmineEnvironment(folder), BUNDLE_GEMFILE: join(REDMINE_PROGRAM, 'Gemfile') },
  });
  if (!made.ok) throw new Error(made.why);
  renameSync(join(folder, 'redmine.sqlite'), path);
  rmSync(folder, { recursive: true, force: true });
  return path;
}

/** An instance of its own in `folder`, as Debian's Redmine expects one; nothing stands elsewhere. */
export function makeInstance(folder: string, database: string | null): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['config', 'tmp', 'log', 'files', 'public']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const file = join(folder, 'redmine.sqlite');
  writeFileSync(
    join(folder, 'config/database.yml'),
    `production:\n  adapter: sqlite3\n  database: ${JSON.stringify(file)}\n  timeout: 5000\n`,
  );
  writeFileSync(join(folder, 'config/secret_key.txt'), 'a secret of the tests only'.repeat(4));
  if (database) copyFileSync(database, file);
}

/** What Redmine's programs need to know to use `folder` instead of a system-wide instance. */
export function redmineEnvironment(folder: string): Record<string, string> {
  return {
    // Debian's Redmine joins the instance's name to this path without looking at it.
    REDMINE_INSTANCE: relative(join(REDMINE_PROGRAM, 'instances'), folder),
    RAILS_ENV: 'production',
    BUNDLER_VERSION,
    SCHEMA: '/dev/null',
    TZ: 'UTC',
    LANG: 'C.UTF-8',
  };
}

function stamp(): string {
  const hash = createHash('sha256').update(packageVersion('redmine') ?? '');
  for (const file of [SEED, ISSUES]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
