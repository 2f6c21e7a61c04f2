/** Words that a package for plain English would change. */
export interface EnglishFinding {
  id: 'jargon' | 'patronising';
  /** UTF-16 offsets into the text as given. */
  start: number;
  end: number;
  better: string | null;
  /** The expression as the package names it. */
  expression: string;
}

/** Pure: the same text gives the same findings. */
export type EnglishReader = (text: string) => EnglishFinding[];
