import type { ReplyBoxState } from '@/utils/contract/conversation';
import { pageBoxState, type ReplyBox, shownElement } from './reply-box';

/** Milliseconds of looking for the box that any change of the page may cost. */
const CHEAP = 0.4;

/**
 * The state of the reply box, looked for again only where that costs little, where the known box is
 * gone, or when asked to: on a long page, looking for what is not there runs over all of it.
 */
export function createBoxWatch() {
  let box: ReplyBox | null = null;
  let known = false;
  let took = 0;

  const isThere = ({ element }: ReplyBox, shown: HTMLElement) =>
    element.isConnected && shown.isConnected && shown.checkVisibility({ visibilityProperty: true });

  return {
    state(find: () => ReplyBox | null): ReplyBoxState {
      if (known && took > CHEAP && (!box || isThere(box, shownElement(box)))) {
        return pageBoxState(box);
      }
      const start = performance.now();
      box = find();
      took = performance.now() - start;
      known = true;
      return pageBoxState(box);
    },
    forget() {
      known = false;
    },
  };
}
