/**
 * Runs tasks one after the other. State in `storage.session` is read, changed and written back; two
 * such rounds at once would lose one of the changes.
 */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
