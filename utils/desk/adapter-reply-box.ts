import type { Adapter } from '@/utils/contract/adapter';
import { purposeOfMode } from './box-purpose';
import { composerOf } from './composer-of';
import { deepAll } from './deep-query';
import { asReplyBox, type ReplyBox, shownElement } from './reply-box';

/**
 * The first usable box of the first selector that has one; a box that is now for a note only where
 * there is no other. The adapter says that they are reply boxes: only its mark for notes or a
 * switch beside the box can make one a note.
 */
export function adapterReplyBox(document: Document, places: Adapter['reply']): ReplyBox | null {
  let reply: ReplyBox | null = null;
  let note: ReplyBox | null = null;
  for (const { selector, internal } of places) {
    for (const element of deepAll(document, selector)) {
      const box = asReplyBox(element as HTMLElement);
      if (!box) continue;
      const place = shownElement(box);
      if (isNote(place, internal)) note ??= { ...box, purpose: 'note' };
      else reply ??= { ...box, purpose: 'reply' };
    }
  }
  return reply && note ? { ...reply, note } : (reply ?? note);
}

function isNote(place: HTMLElement, internal: string | undefined): boolean {
  if (internal !== undefined) return place.closest(internal) !== null;
  return purposeOfMode(place, composerOf(place, [])) === 'note';
}
