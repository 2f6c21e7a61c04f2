/** How an age may be told. */
export interface AgeRule {
  /** Words of which one stands in whatever the pattern matches; none: it is always tried. */
  has?: readonly string[];
  pattern: RegExp;
  age(groups: (string | undefined)[], year: number): number | null;
}
