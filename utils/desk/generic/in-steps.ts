/** Work that may be left and gone on with: each `yield` is a place where the page may have its turn. */
export type InSteps<T> = Generator<undefined, T, undefined>;

/** All of it in one go, for work known to be small. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Goes on until the deadline, at least one step; null while there is more to do. */
export function goOn<T>(work: InSteps<T>, deadline: number): T | null {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() > deadline) return null;
  }
}
