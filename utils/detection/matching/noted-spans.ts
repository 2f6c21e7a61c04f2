/**
 * Where each of a few hundred numbers was first found in a text. Memory is kept from text to text:
 * starting anew costs nothing.
 */
export class NotedSpans {
  /** How many were found; `ids`, `starts` and `ends` hold that many entries that count. */
  count = 0;
  readonly ids: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly seen: number[] = [];
  private epoch = 0;

  startAnew(): void {
    this.epoch += 1;
    this.count = 0;
  }

  add(id: number, start: number, end: number): void {
    if (this.seen[id] === this.epoch) return;
    this.seen[id] = this.epoch;
    this.ids[this.count] = id;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }
}
