/** All that CareCue holds, by where it is: in memory until the browser is closed, or on this machine. */
export const IN_MEMORY = [
  'texts',
  'drafts',
  'conversations',
  'heard',
  'wishes',
  'summary',
] as const;
export const ON_DISK = [
  'settings',
  'searchMemory',
  'taught',
  'setAside',
  'ledger',
  'counts',
  'dayCounts',
  'inbox',
  'overrides',
  'studio',
  'content',
  'prepared',
] as const;
export type HeldKind = (typeof IN_MEMORY)[number] | (typeof ON_DISK)[number];

/** How many there are of each. */
export type Held = Record<HeldKind, number>;

/** What stands in the background's own memory alone. */
export type HeldTexts = Pick<Held, 'texts' | 'drafts'>;
