import * as v from 'valibot';
import {
  ConversationUpdateSchema,
  CueActSchema,
  EditorCallSchema,
  StartReadingSchema,
} from '@/utils/contract/message-schemas';
import type { ConversationRef } from '@/utils/contract/messages';
import type { ConversationState } from '@/utils/contract/session';
import {
  answerGate,
  chooseVariant,
  goToStep,
  startProgress,
} from '@/utils/guidance/script-progress';
import { withVariant } from '@/utils/guidance/script-variant';
import { understandText } from '@/utils/knowledge/search/understand';
import { onMessage } from '@/utils/messaging';
import { getDeskState } from '@/utils/storage/session';
import { updateConversationState } from '@/utils/storage/update-conversation-state';
import { actOnCue, dismissWish, insert, openPanel } from './acts';
import { takeReport } from './conversations';
import { listenToDrafts } from './drafts';
import { askEditor } from './editors';
import { fittingAdapters } from './fitting-adapters';
import { bringGenericReader } from './granted-desks';
import { getGuide } from './guide';
import { presentBadges, presentCue } from './present';
import { deskSender, frameSender, isOwnPage } from './sender';
import { turnOffDesk } from './turning-off';
import { forgetWishesOfClosedTabs } from './wishes';

/** Only the extension's own pages may ask for this. */
class NotAllowed extends Error {
  constructor() {
    super('This message is not accepted from there.');
  }
}

/** Changes what is held of a conversation and shows the result on its desk. */
async function change(
  { tabId, origin, key }: ConversationRef,
  next: (state: ConversationState) => ConversationState,
): Promise<void> {
  await updateConversationState(origin, key, (state) => state && next(state));
  const desk = await getDeskState(tabId);
  await Promise.allSettled([desk ? presentCue(desk) : undefined, presentBadges()]);
}

function listenToReader(): void {
  onMessage('startReading', async ({ sender, data }) => {
    const desk = await deskSender(sender);
    const page = v.safeParse(StartReadingSchema, data);
    if (!desk || !page.success) throw new NotAllowed();
    const { pathname } = page.output;
    return { adapters: await fittingAdapters([desk.origin], pathname) };
  });
  onMessage('reportConversation', async ({ sender, data }) => {
    const desk = await deskSender(sender);
    const update = v.safeParse(ConversationUpdateSchema, data);
    if (!desk || !update.success) throw new NotAllowed();
    return takeReport(desk, update.output);
  });
  onMessage('bringGenericReader', async ({ sender }) => {
    const from = (await deskSender(sender)) ?? frameSender(sender);
    if (!from) throw new NotAllowed();
    return bringGenericReader(from);
  });
  onMessage('askEditor', async ({ sender, data }) => {
    const from = (await deskSender(sender)) ?? frameSender(sender);
    const call = v.safeParse(EditorCallSchema, data);
    if (!from || !call.success) throw new NotAllowed();
    return askEditor(from, call.output);
  });
  onMessage('actOnCue', async ({ sender, data }) => {
    const checked = v.safeParse(CueActSchema, data);
    if (!checked.success) throw new NotAllowed();
    const { key, act } = checked.output;
    // A panel opens in answer to the click itself; one look at anything else first is too late.
    if (act.verb === 'open-panel' && sender.tab) {
      openPanel(sender.tab.windowId);
      return null;
    }
    const desk = await deskSender(sender);
    if (!desk) throw new NotAllowed();
    return actOnCue(desk, key, act);
  });
}

function listenToPages(): void {
  const ours = <T>(sender: Parameters<typeof isOwnPage>[0], data: T): T => {
    if (!isOwnPage(sender)) throw new NotAllowed();
    return data;
  };
  onMessage('understandText', async ({ sender, data }) => {
    const { text } = ours(sender, data);
    return understandText((await getGuide()).detector, text);
  });
  onMessage('insertText', ({ sender, data }) => insert(ours(sender, data)));
  onMessage('dismissWish', ({ sender, data }) => dismissWish(ours(sender, data)));
  onMessage('turnOffDesk', ({ sender, data }) => turnOffDesk(ours(sender, data).origin));
  onMessage('setVerdict', ({ sender, data }) => {
    const { need, verdict, ...ref } = ours(sender, data);
    return change(ref, (state) => {
      const { [need]: _before, ...others } = state.verdicts;
      return { ...state, verdicts: verdict ? { ...others, [need]: verdict } : others };
    });
  });
  onMessage('startScript', ({ sender, data }) => {
    const { script, ...ref } = ours(sender, data);
    return change(ref, (state) => ({ ...state, progress: script ? startProgress(script) : null }));
  });
  onMessage('answerGate', ({ sender, data }) => {
    const { gate, ...ref } = ours(sender, data);
    return change(ref, ({ progress, ...state }) => ({
      ...state,
      progress: progress && answerGate(progress, gate),
    }));
  });
  onMessage('chooseVariant', ({ sender, data }) => {
    const { variant, ...ref } = ours(sender, data);
    return change(ref, ({ progress, ...state }) => ({
      ...state,
      progress: progress && chooseVariant(progress, variant),
    }));
  });
  onMessage('goToStep', async ({ sender, data }) => {
    const { step, failed, ...ref } = ours(sender, data);
    const { knowledge } = await getGuide();
    return change(ref, ({ progress, ...state }) => {
      const script = progress && knowledge.get('script', progress.script);
      if (!script) return { ...state, progress };
      const route = withVariant(script, progress.variant);
      return { ...state, progress: goToStep(progress, route, step, failed) };
    });
  });
}

/** Registers every listener at once, before anything is awaited. */
export function listenToMessages(): void {
  listenToReader();
  listenToDrafts();
  listenToPages();
  forgetWishesOfClosedTabs();
}
