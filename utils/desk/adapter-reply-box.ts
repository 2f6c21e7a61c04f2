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
export function adapterReplyBox(document: Document, reply: Adapter['reply']): ReplyBox | null {
  let note: ReplyBox | null = null;
  for (const { selector, internal } of reply) {
    for (const element of deepAll(document, selector)) {
      const box = asReplyBox(element as HTMLElement);
      if (!box) continue;
      const place = shownElement(box);
      if (!isNote(place, internal)) return { ...box, purpose: 'reply' };
      note ??= { ...box, purpose: 'note' };
    }
  }
  return note;
}

function isNote(place: HTMLElement, internal: string | undefined): boolean {
  if (internal !== undefined) return place.closest(internal) !== null;
  return purposeOfMode(place, composerOf(place, [])) === 'note';
}
