import { sameBytesRow } from './build/same-bytes-row';
import { longestTaskRow } from './cost/longest-task-row';
import { memoryRow } from './cost/memory-row';
import { panelTaskRow } from './cost/panel-task-row';
import { faultListRow } from './fault-list/fault-list-row';
import { browserRows } from './faults/browser-row';
import { damagedRows } from './faults/damaged-row';
import { workerRow } from './faults/worker-row';
import { fuzzRow } from './fuzz/fuzz-row';
import { textsRow } from './hostile/texts-row';
import { twoDesksRow } from './inserts/two-desks-row';
import { packsRow } from './packs/packs-row';
import { pressingRow } from './pressing/pressing-row';
import type { Row } from './row';
import { shiftRows } from './shift/shift-rows';
import { studioRows } from './studio/studio-rows';

/** Every promise that is tried, in the order of the table. */
export const ROWS: readonly Row[] = [
  textsRow,
  pressingRow,
  twoDesksRow,
  ...shiftRows,
  memoryRow,
  longestTaskRow,
  panelTaskRow,
  fuzzRow,
  packsRow,
  workerRow,
  ...browserRows,
  ...studioRows,
  ...damagedRows,
  faultListRow,
  sameBytesRow,
];
