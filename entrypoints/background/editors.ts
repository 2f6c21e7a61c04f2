import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { EditorAnswer, EditorCall } from '@/utils/contract/editor';
import { EditorAnswerSchema } from '@/utils/contract/message-schemas';
import { useEditor } from '@/utils/desk/page-world/use-editor';
import type { DeskSender } from './sender';

/** How many texts are being written, by tab: only then is anything done in a page's own world. */
const writing = new Map<number, number>();

export async function whileWriting<T>(tabId: number, write: () => Promise<T>): Promise<T> {
  writing.set(tabId, (writing.get(tabId) ?? 0) + 1);
  try {
    return await write();
  } finally {
    const left = (writing.get(tabId) ?? 1) - 1;
    if (left > 0) writing.set(tabId, left);
    else writing.delete(tabId);
  }
}

/** Asks the editor in the sender's frame by its own interface; the frame's script gets the text only. */
export async function askEditor(
  { tabId, frameId }: Pick<DeskSender, 'tabId' | 'frameId'>,
  call: EditorCall,
): Promise<EditorAnswer | null> {
  if (!writing.has(tabId)) return null;
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
