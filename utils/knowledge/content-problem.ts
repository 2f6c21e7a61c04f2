/**
 * Something wrong with an item of content. `path` is where in the item, such as
 * `steps.2.say.zh-Hans`, or empty when the whole item is meant. `message` is for the person who
 * wrote the content.
 */
export interface ContentProblem {
  kind: string;
  id: string;
  path: string;
  message: string;
  /** For an interface that words it in its own language; without one there is the message. */
  fault?: ContentFault;
}

/** What the checks of content complain of. */
export const FAULT_CODES = [
  'two-actions',
  'only-colour',
  'too-many-characters',
  'too-many-words',
  'not-a-teach-back',
  'talks-down',
  'part-missing',
  'short-script',
  'steps-for-missing',
  'jargon',
  'no-such-item',
  'bad-pattern',
  'example-missed',
  'example-found',
] as const;

/** `about`: the words or the number that it is about; `limit`: how many there may be. */
export interface ContentFault {
  code: (typeof FAULT_CODES)[number];
  about?: string;
  limit?: number;
}

/** A problem with the place in the source file, where there is one. Lines count from 1. */
export interface SourceProblem {
  file: string;
  line: number | null;
  message: string;
}

/** One line for a terminal: `needs/vision.yaml:12: sayFirst.0.en: The text is empty.` */
export function describeSourceProblem({ file, line, message }: SourceProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${message}`;
}
