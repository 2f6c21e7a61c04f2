import type { CannotKeep } from '@/utils/contract/damage';
import { type CareCueDatabase, openDatabase } from './database';
import { hasRoom } from './room';
import { cannotKeep } from './storage-problem';

/** Milliseconds between looks; one at a database that is open costs nothing. */
const LOOK_AGAIN = 3_000;

/** Calls back with why nothing can be kept, at once and whenever that changes. Returns how to stop. */
export function watchCannotKeep(
  database: CareCueDatabase,
  callback: (why: CannotKeep | null) => void,
): () => void {
  let stopped = false;
  let told: CannotKeep | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const problem = cannotKeep(await openDatabase(database));
    const why = problem ?? ((await hasRoom()) ? null : 'quota');
    if (stopped) return;
    if (why !== told) callback(why);
    told = why;
    timer = setTimeout(look, LOOK_AGAIN);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
