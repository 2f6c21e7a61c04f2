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

/**
 * Why nothing can be kept, nor what was kept be read, for now; nothing is lost by it. `blocked`: a page
 * of an older version holds the database; `newer-version`: a newer one wrote it; `quota`: no room.
 */
export type CannotKeep = 'blocked' | 'newer-version' | 'quota';

/** Why one thing was not kept; `not-kept`: for another reason. */
export type NotKept = 'not-kept' | CannotKeep;
