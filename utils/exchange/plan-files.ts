import type { Item } from '@/utils/contract/pack';
import type { Trust } from '@/utils/signing/distrust-pack';
import { checkResult } from './check-result';
import type { ExchangeResult } from './exchange-problem';
import { openFiles } from './open-files';
import type { ChosenFile, Run } from './open-one-file';
import type { PackHead } from './pack/read-pack-file';
import { afterImport, type ImportPlan, planImport } from './plan-import';

/** What taking these files in would change; or everything that keeps them from being taken in. */
export async function planFiles(
  files: readonly ChosenFile[],
  present: readonly Item[],
  exactly: boolean,
  trust: Trust,
  run: Run,
): Promise<ExchangeResult<{ plan: ImportPlan; head: PackHead | null }>> {
  const opened = await openFiles(files, present, trust, run);
  if (!opened.ok) return opened;
  const plan = await run(planImport(present, opened.items, exactly));
  const result = afterImport(present, plan);
  const problems = await run(checkResult(present, result, plan, opened.placeOf));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, plan, head: opened.pack?.head ?? null };
}
