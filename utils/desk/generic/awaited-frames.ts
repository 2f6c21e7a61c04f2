import type { DeskPage } from '../desk-page';
import { framesIn } from '../frames/reachable-documents';

/**
 * Frames that stood on the page and had told nothing when it was understood: what they tell later
 * may show another list to be the conversation. A frame that comes later is a part of a list that
 * is understood already.
 */
export function createAwaitedFrames() {
  let silent: readonly Element[] = [];

  return {
    understood(page: DeskPage) {
      const told = page.frameReadings?.();
      silent = told ? framesIn(page.document).filter((frame) => !told.has(frame)) : [];
    },
    haveTold(page: DeskPage): boolean {
      const told = page.frameReadings?.();
      return silent.some((frame) => told?.has(frame));
    },
  };
}
