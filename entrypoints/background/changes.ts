import type { ConversationRef } from '@/utils/contract/messages';
import type { ConversationState } from '@/utils/contract/session';
import { putAdviceAside } from '@/utils/guidance/advice';
import { heardToKeep } from '@/utils/guidance/heard-messages';
import { withNeedByHand } from '@/utils/guidance/needs-by-hand';
import {
  answerGate,
  chooseVariant,
  goToStep,
  startProgress,
} from '@/utils/guidance/script-progress';
import { withVariant } from '@/utils/guidance/script-variant';
import { triedSoFar } from '@/utils/guidance/tried-scripts';
import { onMessage } from '@/utils/messaging';
import { getDeskState } from '@/utils/storage/session';
import { updateConversationState } from '@/utils/storage/update-conversation-state';
import { assessAgain } from './conversations';
import { getGuide } from './guide';
import { presentBadges, presentCue } from './present';
import { fromOwnPage } from './sender';

/** Changes what is held of a conversation and shows the result on its desk. */
async function change(
  { tabId, origin, key }: ConversationRef,
  next: (state: ConversationState) => ConversationState,
): Promise<void> {
  await updateConversationState(origin, key, (state) => state && next(state));
  const desk = await getDeskState(tabId);
  await Promise.allSettled([desk ? presentCue(desk) : undefined, presentBadges()]);
}

/** Registers what the extension's pages ask to change of a conversation. */
export function listenToChanges(): void {
  onMessage('setNeedByHand', ({ sender, data }) => {
    const { need, on, ...ref } = fromOwnPage(sender, data);
    return change(ref, (state) => withNeedByHand(state, need, on));
  });
  onMessage('setChannel', ({ sender, data }) => {
    const { channel, ...ref } = fromOwnPage(sender, data);
    return change(ref, (state) => ({ ...state, channel }));
  });
  onMessage('setHeard', async ({ sender, data }) => {
    const { heard, ...ref } = fromOwnPage(sender, data);
    await change(ref, (state) => ({ ...state, heard: heardToKeep(heard) }));
    await assessAgain(ref);
  });
  onMessage('setSellingStopped', ({ sender, data }) => {
    const { on, ...ref } = fromOwnPage(sender, data);
    return change(ref, (state) => ({ ...state, sellingStopped: on }));
  });
  onMessage('putAdviceAside', ({ sender, data }) => {
    const { aside, ...ref } = fromOwnPage(sender, data);
    return change(ref, (state) => putAdviceAside(state, aside));
  });
  onMessage('setVerdict', ({ sender, data }) => {
    const { need, verdict, ...ref } = fromOwnPage(sender, data);
    return change(ref, (state) => {
      const { [need]: _before, ...others } = state.verdicts;
      return { ...state, verdicts: verdict ? { ...others, [need]: verdict } : others };
    });
  });
  onMessage('startScript', async ({ sender, data }) => {
    const { script, ...ref } = fromOwnPage(sender, data);
    const { knowledge } = await getGuide();
    return change(ref, (state) => {
      const progress = script ? startProgress(script) : null;
      return { ...state, tried: triedSoFar(state, knowledge), progress };
    });
  });
  onMessage('answerGate', ({ sender, data }) => {
    const { gate, ...ref } = fromOwnPage(sender, data);
    return change(ref, ({ progress, ...state }) => ({
      ...state,
      progress: progress && answerGate(progress, gate),
    }));
  });
  onMessage('chooseVariant', ({ sender, data }) => {
    const { variant, ...ref } = fromOwnPage(sender, data);
    return change(ref, ({ progress, ...state }) => ({
      ...state,
      progress: progress && chooseVariant(progress, variant),
    }));
  });
  onMessage('goToStep', async ({ sender, data }) => {
    const { step, failed, ...ref } = fromOwnPage(sender, data);
    const { knowledge } = await getGuide();
    return change(ref, ({ progress, ...state }) => {
      const script = progress && knowledge.get('script', progress.script);
      if (!script) return { ...state, progress };
      const route = withVariant(script, progress.variant);
      return { ...state, progress: goToStep(progress, route, step, failed) };
    });
  });
}
