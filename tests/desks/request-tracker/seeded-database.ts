import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion } from '@/scripts/setup/debian-packages';
import { runCommand } from '@/scripts/setup/run-command';
import { CONVERSATIONS, DATA_FOLDER, RT_DATABASE_SETUP, SEED, SITE_CONFIG } from './places';

/**
 * Path of a database file that holds exactly the seed, for copying. Made once (about 7 s) for each
 * version of RT and of the seed; a half-made one is never taken, because it is renamed into place.
 */
export function seededDatabase(): string {
  const path = join(DATA_FOLDER, `seeded-${stamp()}.sqlite`);
  if (existsSync(path)) return path;
  const folder = join(DATA_FOLDER, `seeding-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const env = rtEnvironment(folder, 80);
  mustRun(RT_DATABASE_SETUP, ['--action', 'init', '--skip-create'], env);
  mustRun('perl', [SEED, CONVERSATIONS], env);
  renameSync(join(folder, 'rt.sqlite'), path);
  rmSync(folder, { recursive: true, force: true });
  return path;
}

/** What RT's programs need to know to use `folder` instead of the system-wide instance. */
export function rtEnvironment(folder: string, port: number): Record<string, string> {
  const noMoreConfig = join(DATA_FOLDER, 'no-more-config');
  mkdirSync(noMoreConfig, { recursive: true });
  return {
    RT_SITE_CONFIG: SITE_CONFIG,
    RT_SITE_CONFIG_DIR: noMoreConfig,
    CARECUE_RT_FOLDER: folder,
    CARECUE_RT_PORT: String(port),
    // Compiled page templates: shared between runs, because compiling them is what makes RT slow.
    CARECUE_RT_MASON: join(DATA_FOLDER, 'mason'),
  };
}

function stamp(): string {
  const hash = createHash('sha256').update(packageVersion('request-tracker5') ?? '');
  for (const file of [SITE_CONFIG, SEED, CONVERSATIONS]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function mustRun(command: string, args: string[], env: Record<string, string>): void {
  const result = runCommand(command, args, { env });
  if (!result.ok) throw new Error(result.why);
}
