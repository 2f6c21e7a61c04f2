import { browser } from 'wxt/browser';
import { hasUnfilled } from '@/utils/care/fill-variables';
import type { CueAct } from '@/utils/contract/cue';
import type { WritePlace } from '@/utils/contract/editor';
import type { ConversationRef, InsertResult } from '@/utils/contract/messages';
import type { DeskState } from '@/utils/contract/session';
import { DEFAULT_DESK_SETTINGS, type Settings } from '@/utils/contract/settings';
import { putAdviceAside } from '@/utils/guidance/advice';
import { sendMessage } from '@/utils/messaging';
import { getConversationState, getDeskState, getWish, removeWish } from '@/utils/storage/session';
import { changeSettings } from '@/utils/storage/settings';
import { changeConversation } from './changes';
import { whileWriting } from './editors';
import { presentCue, viewOf } from './present';
import { type DeskSender, deskShownBy } from './sender';
import { learnFromInsert } from './wishes';

type DeskSettings = Settings['desks'][string];

/**
 * Has a text written into the reply box of exactly this conversation; the page checks once more at
 * the moment of writing.
 */
export async function insert(
  wanted: ConversationRef & { text: string; place?: WritePlace; into?: 'note' },
): Promise<InsertResult> {
  const { tabId, origin, key, text, place, into } = wanted;
  if (hasUnfilled(text)) return { ok: false, reason: 'unfilled' };
  const desk = await getDeskState(tabId);
  if (!desk || desk.origin !== origin) return { ok: false, reason: 'desk-gone' };
  if (desk.key !== key) return { ok: false, reason: 'other-conversation' };
  const request = { key, text, place, into };
  const result = await whileWriting(tabId, request, () =>
    sendMessage('insertIntoReply', request, { tabId, frameId: desk.frameId }).catch(
      (): InsertResult => ({ ok: false, reason: 'desk-gone' }),
    ),
  );
  const before = await getWish(tabId);
  await learnFromInsert(wanted, result);
  if (result.ok && before) await presentCue(desk);
  return result;
}

/** Inserts what was chosen before there was a reply box. */
async function insertWish(desk: DeskState): Promise<InsertResult | null> {
  const { tabId, origin, key } = desk;
  const wish = await getWish(tabId);
  if (wish && wish.origin === origin && wish.key === key)
    return insert({ tabId, origin, key, text: wish.text, into: wish.into });
  await presentCue(desk);
  return null;
}

/** What was chosen before there was a reply box is not wanted any more. */
export async function dismissWish({ tabId }: Pick<ConversationRef, 'tabId'>): Promise<void> {
  await removeWish(tabId);
  const desk = await getDeskState(tabId);
  if (desk) await presentCue(desk);
}

/** Inserts the sentence that the cue offers for the conversation in view. */
export async function insertSentence(desk: DeskState): Promise<InsertResult> {
  const { tabId, origin, key } = desk;
  const state = key === null ? null : await getConversationState(origin, key);
  // What the cue shows, exactly; where it keeps quiet, what it would show.
  const view = state && ((await viewOf(state, desk)) ?? (await viewOf(state, desk, true)));
  if (!view) return { ok: false, reason: 'other-conversation' };
  return insert({ tabId, origin, key: view.key, text: view.sentence });
}

/** The same by a key: nobody looks at a button, so the cue tells what came of it. */
export async function insertSentenceByKey(tabId: number): Promise<void> {
  const desk = await getDeskState(tabId);
  if (!desk || desk.key === null) return;
  const result = await insertSentence(desk);
  const told = { key: desk.key, result };
  await sendMessage('tellInsert', told, { tabId, frameId: desk.frameId }).catch(() => undefined);
}

/** What a person did on the cue, but for opening the panel, which cannot wait. */
export async function actOnCue(
  sender: DeskSender,
  key: string,
  act: CueAct,
): Promise<InsertResult | null> {
  if (act.verb === 'insert' || act.verb === 'insert-wish') {
    const desk = await deskShownBy(sender);
    if (!desk || desk.key !== key) return { ok: false, reason: 'other-conversation' };
    return act.verb === 'insert' ? insertSentence(desk) : insertWish(desk);
  }
  if (act.verb === 'dismiss-wish' && (await deskShownBy(sender))) await dismissWish(sender);
  if (act.verb === 'not-now') {
    const { tabId, origin } = sender;
    await changeConversation({ tabId, origin, key }, (state) => putAdviceAside(state, true));
  }
  const change = changeOf(act);
  if (change) {
    await changeSettings((settings) => {
      const before = settings.desks[sender.origin] ?? DEFAULT_DESK_SETTINGS;
      return {
        ...settings,
        desks: { ...settings.desks, [sender.origin]: { ...before, ...change } },
      };
    });
  }
  return null;
}

function changeOf(act: CueAct): Partial<DeskSettings> | null {
  if (act.verb === 'move') return { position: act.position };
  if (act.verb === 'turn-off') return { cue: false };
  if (act.verb === 'fold' || act.verb === 'unfold') return { folded: act.verb === 'fold' };
  return null;
}

/** Opens the side panel: only at once, in answer to a person's click or key. */
export function openPanel(windowId: number): void {
  void browser.sidePanel.open({ windowId });
}
