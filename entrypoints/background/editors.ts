import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { EditorAnswer, EditorCall } from '@/utils/contract/editor';
import type { FrameInsert } from '@/utils/contract/frames';
import { EditorAnswerSchema } from '@/utils/contract/message-schemas';
import { useEditor } from '@/utils/desk/page-world/use-editor';
import type { DeskSender } from './sender';

type Written = Pick<FrameInsert, 'key' | 'text' | 'place' | 'into'>;

/** What is being written now: only then is anything done in a page's own world, or in a frame. */
const writing = new Set<{ tabId: number; words: string }>();

const wordsOf = ({ key, text, place, into }: Written): string =>
  JSON.stringify([key, text, place ?? null, into ?? null]);

export async function whileWriting<T>(
  tabId: number,
  written: Written,
  write: () => Promise<T>,
): Promise<T> {
  const one = { tabId, words: wordsOf(written) };
  writing.add(one);
  try {
    return await write();
  } finally {
    writing.delete(one);
  }
}

/** Whether exactly this was asked for by a person, and is not done yet. */
export const isBeingWritten = (tabId: number, written: Written): boolean =>
  [...writing].some((one) => one.tabId === tabId && one.words === wordsOf(written));

/** Asks the editor in the sender's frame by its own interface; the frame's script gets the text only. */
export async function askEditor(
  { tabId, frameId }: Pick<DeskSender, 'tabId' | 'frameId'>,
  call: EditorCall,
): Promise<EditorAnswer | null> {
  if (![...writing].some((one) => one.tabId === tabId)) return null;
  const results = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      world: 'MAIN',
      func: useEditor,
      args: [call],
    })
    .catch(() => []);
  const answer = v.safeParse(EditorAnswerSchema, results[0]?.result);
  return answer.success ? answer.output : null;
}
