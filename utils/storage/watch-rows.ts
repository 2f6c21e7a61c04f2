import { liveQuery } from 'dexie';
import { type CareCueDatabase, openDatabase } from './database';

/** Milliseconds until a database that could not be used is asked again. */
const AGAIN_AFTER = 3_000;

/**
 * Calls back with what `read` finds now and after every change, from wherever; with `nothing` as long
 * as the database cannot be used. Never opens one that {@link openDatabase} would not: a live query by
 * itself would, and Dexie alters a database of a newer version when it opens it. Returns how to stop.
 */
export function watchRows<T>(
  database: CareCueDatabase,
  { read, nothing }: { read(): Promise<T>; nothing: T },
  callback: (rows: T) => void,
): () => void {
  let stopped = false;
  let stop = () => {};
  const start = async () => {
    const problem = await openDatabase(database);
    if (stopped) return;
    if (problem) {
      callback(nothing);
      const timer = setTimeout(start, AGAIN_AFTER);
      stop = () => clearTimeout(timer);
      return;
    }
    const error = () => callback(nothing);
    const following = liveQuery(read).subscribe({ next: callback, error });
    stop = () => following.unsubscribe();
  };
  void start();
  return () => {
    stopped = true;
    stop();
  };
}
