import type { Conversation } from '@/utils/contract/conversation';
import type { FrameReading, Reading } from '@/utils/contract/reading';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import type { PageReader } from '@/utils/desk/page-reader';
import { blankPage, type TestPage } from '../practice-page';

export interface Read {
  conversation: Conversation;
  reading: Reading;
}

/** A page with nothing on it but `html`, at an address that names no desk. */
export function pageWith(html: string, href = 'https://desk.example.com/tickets/7'): TestPage {
  const test = blankPage(href);
  test.document.body.innerHTML = html;
  return test;
}

/** Reads the page to its end; null where it shows no conversation. */
export function readOnce(
  { page }: TestPage,
  reader: PageReader = genericReader(LENT_PARTS),
  frames?: ReadonlyMap<Element, FrameReading>,
): Read | null {
  const seen = frames ? { ...page, frameReadings: () => frames } : page;
  while (reader.prepare?.(seen, Number.POSITIVE_INFINITY) === false);
  const key = reader.keyOf(seen);
  if (key === null) return null;
  const look = reader.look(seen, key, Number.POSITIVE_INFINITY);
  return look.done ? look : null;
}

/** `who: words` for each message, notes as `note: words`. */
export function linesOf(read: Read | null): string[] {
  return (read?.conversation.messages ?? []).map(
    ({ from, internal, text }) => `${internal ? 'note' : from}: ${text}`,
  );
}
