/**
 * What happened to what was kept: `lost`: the database came back with fewer rows than were kept;
 * `rebuilt`: it could not be opened and was made anew; `unusable`: the browser can neither open nor
 * remove it, and nothing can be kept.
 */
export interface Damage {
  what: 'lost' | 'rebuilt' | 'unusable';
  /** How many reminders, sentences and changes there were that are not there any more. */
  rows: number;
}
