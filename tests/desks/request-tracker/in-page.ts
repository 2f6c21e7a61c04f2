import type { Adapter } from '@/utils/contract/adapter';
import type { Conversation } from '@/utils/contract/conversation';
import { adapterReader } from '@/utils/desk/adapter-reader';
import { deskPageOf } from '@/utils/desk/desk-page';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { insertText } from '@/utils/desk/insert-text';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import type { PageReader } from '@/utils/desk/page-reader';
import type { BoxPurpose } from '@/utils/desk/reply-box';

export interface PageRead {
  role: 'conversation' | 'reply' | null;
  key: string | null;
  conversation: Conversation | null;
  replyBox: string | null;
  /** What the box is for now. */
  purpose: BoxPurpose | null;
}

/** Bundled for the page: reads it once with an adapter, as the extension's reader would. */
export function readNow(adapter: Adapter): PageRead {
  const reader = adapterReader(adapter);
  if (!reader) throw new Error('The adapter has a selector that is none.');
  return readBy(reader);
}

/** Reads the page once without an adapter. */
export function readGenericNow(): PageRead {
  return readBy(genericReader(LENT_PARTS));
}

function readBy(reader: PageReader): PageRead {
  const page = deskPageOf(window);
  while (reader.prepare && !reader.prepare(page, performance.now() + 100));
  const role = reader.roleOf(page);
  const key = reader.keyOf(page);
  const look = role === 'conversation' && key ? reader.look(page, key, Infinity) : null;
  const box = reader.replyBox(page);
  return {
    role,
    key,
    conversation: look?.done ? look.conversation : null,
    replyBox: box?.element.tagName ?? null,
    purpose: box?.purpose ?? null,
  };
}

/** Writes into the reply box that the adapter names; false where there is none or it refused. */
export async function insertNow(adapter: Adapter, text: string): Promise<boolean> {
  const box = adapterReader(adapter)?.replyBox(deskPageOf(window));
  return box ? insertText(box, text) : false;
}
