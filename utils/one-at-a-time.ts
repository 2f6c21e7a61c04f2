/**
 * A queue of its own: what is handed to it begins when all that was handed to it before has ended,
 * well or badly, and its caller hears of its end alone.
 */
export function oneAtATime(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const ended = last.then(act);
    last = ended.catch(() => {});
    return ended;
  };
}
