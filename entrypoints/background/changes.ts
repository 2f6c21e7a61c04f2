import type { ConversationRef } from '@/utils/contract/messages';
import type { ConversationState, ScriptProgress } from '@/utils/contract/session';
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
import { getDeskState } from '@/utils/storage/session';
import { updateConversationState } from '@/utils/storage/update-conversation-state';
import { assessAgain } from './conversations';
import { getGuide } from './guide';
import { onPageMessage } from './page-messages';
import { presentBadges, presentCue } from './present';

/** Changes what is held of a conversation and shows the result on its desk. */
export async function changeConversation(
  { tabId, origin, key }: ConversationRef,
  next: (state: ConversationState) => ConversationState,
): Promise<void> {
  await updateConversationState(origin, key, (state) => state && next(state));
  const desk = await getDeskState(tabId);
  await Promise.allSettled([desk ? presentCue(desk) : undefined, presentBadges()]);
}

/** Registers what the extension's pages ask to change of a conversation. */
export function listenToChanges(): void {
  onPageMessage('setNeedByHand', ({ need, on, ...ref }) => {
    return changeConversation(ref, (state) => withNeedByHand(state, need, on));
  });
  onPageMessage('setChannel', ({ channel, ...ref }) => {
    return changeConversation(ref, (state) => ({ ...state, channel }));
  });
  onPageMessage('setHeard', async ({ heard, ...ref }) => {
    await changeConversation(ref, (state) => ({ ...state, heard: heardToKeep(heard) }));
    await assessAgain(ref);
  });
  onPageMessage('setSellingStopped', ({ on, ...ref }) => {
    return changeConversation(ref, (state) => ({ ...state, sellingStopped: on }));
  });
  onPageMessage('putAdviceAside', ({ aside, ...ref }) => {
    return changeConversation(ref, (state) => putAdviceAside(state, aside));
  });
  onPageMessage('setVerdict', ({ need, verdict, ...ref }) => {
    return changeConversation(ref, (state) => {
      const { [need]: _before, ...others } = state.verdicts;
      return { ...state, verdicts: verdict ? { ...others, [need]: verdict } : others };
    });
  });
  onPageMessage('startScript', async ({ script, ...ref }) => {
    const { knowledge } = await getGuide();
    return changeConversation(ref, (state) => {
      const progress = script ? startProgress(script) : null;
      return { ...state, tried: triedSoFar(state, knowledge), progress };
    });
  });
  onPageMessage('answerGate', ({ gate, ...ref }) => {
    return changeConversation(ref, ({ progress, ...state }) => ({
      ...state,
      progress: progress && answerGate(progress, gate),
    }));
  });
  onPageMessage('chooseVariant', ({ variant, ...ref }) => {
    return changeConversation(ref, ({ progress, ...state }) => ({
      ...state,
      progress: progress && chooseVariant(progress, variant),
    }));
  });
  onPageMessage('goToStep', ({ step, failed, ...ref }) => moveInScript(ref, () => step, failed));
}

/** Moves to a step of the running script; `failed` names the one that did not work, if one did not. */
export async function moveInScript(
  ref: ConversationRef,
  stepAfter: (progress: ScriptProgress) => number,
  failed?: string,
): Promise<void> {
  const { knowledge } = await getGuide();
  await changeConversation(ref, ({ progress, ...state }) => {
    const script = progress && knowledge.get('script', progress.script);
    if (!script) return { ...state, progress };
    const route = withVariant(script, progress.variant);
    return { ...state, progress: goToStep(progress, route, stepAfter(progress), failed) };
  });
}
