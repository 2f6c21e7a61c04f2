import type { Attack } from './attack';
import { HIDDEN_LOOKS } from './hidden-looks';
import { MADE_UP_EVENTS } from './made-up-events';
import { MOVED_AIM } from './moved-aim';
import { SMUGGLED_TEXT } from './smuggled-text';

export const ATTACKS: readonly Attack[] = [
  ...MADE_UP_EVENTS,
  ...HIDDEN_LOOKS,
  ...MOVED_AIM,
  ...SMUGGLED_TEXT,
];
