/**
 * Something that the text states as a value. `start` and `end` are units of the normalised text.
 * An age is in years; below two it may be a fraction.
 */
export interface Fact {
  kind: 'age' | 'number' | 'money';
  start: number;
  end: number;
  value: number;
}
