import { browser } from 'wxt/browser';
import type { PanelActions } from '@/components/panel/panel-props';
import type { ConversationRef } from '@/utils/contract/messages';
import type { ConversationState } from '@/utils/contract/session';
import { DEFAULT_DESK_SETTINGS } from '@/utils/contract/settings';
import type { WrittenSummary } from '@/utils/contract/summary';
import type { Language } from '@/utils/contract/text';
import { sendMessage } from '@/utils/messaging';
import { setSummary } from '@/utils/storage/session';
import { changeSettings } from '@/utils/storage/settings';

/** What the panel asks for, sent to the background; acts on `state`'s conversation only. */
export function panelActions(
  state: ConversationState | null,
  { tabId, language, retry }: { tabId: number | null; language: Language; retry(): void },
): PanelActions {
  const ref: ConversationRef | null = state && {
    tabId: state.tabId,
    origin: state.origin,
    key: state.key,
  };
  return {
    insert: async (text) =>
      ref
        ? sendMessage('insertText', { ...ref, text })
        : { ok: false as const, reason: 'desk-gone' as const },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    dismissWish: () => {
      if (ref) void sendMessage('dismissWish', ref);
    },
    setNeedByHand: (need, on) => {
      if (ref) void sendMessage('setNeedByHand', { ...ref, need, on });
    },
    setChannel: (channel) => {
      if (ref) void sendMessage('setChannel', { ...ref, channel });
    },
    startCall: () => {
      if (tabId !== null) void sendMessage('startCall', { tabId, language });
    },
    endCall: () => {
      if (tabId !== null) void sendMessage('endCall', { tabId });
    },
    takeCallAlong: () => {
      if (ref) void sendMessage('takeCallAlong', ref);
    },
    setHeard: (heard) => {
      if (ref) void sendMessage('setHeard', { ...ref, heard });
    },
    putAdviceAside: (aside) => {
      if (ref) void sendMessage('putAdviceAside', { ...ref, aside });
    },
    setVerdict: (need, verdict) => {
      if (ref) void sendMessage('setVerdict', { ...ref, need, verdict });
    },
    startScript: (script) => {
      if (ref) void sendMessage('startScript', { ...ref, script });
    },
    answerGate: (gate) => {
      if (ref) void sendMessage('answerGate', { ...ref, gate });
    },
    chooseVariant: (variant) => {
      if (ref) void sendMessage('chooseVariant', { ...ref, variant });
    },
    goToStep: (step, failed) => {
      if (ref) void sendMessage('goToStep', { ...ref, step, failed });
    },
    openSummary: (summary) => void openSummary(summary),
    openStudio: () => void browser.runtime.openOptionsPage(),
    // As with the summary: the desk stays under the panel.
    openPractice: () => void browser.windows.create({ url: '/practice.html', type: 'popup' }),
    saveSettings: async (change) =>
      (await changeSettings((settings) => ({ ...settings, ...change }))).ok,
    setCue: async (origin, cue) =>
      (
        await changeSettings(({ desks, ...settings }) => ({
          ...settings,
          desks: { ...desks, [origin]: { ...DEFAULT_DESK_SETTINGS, ...desks[origin], cue } },
        }))
      ).ok,
    turnOffDesk: (origin) => sendMessage('turnOffDesk', { origin }),
    retry,
  };
}

/** In a window of its own: another tab would take the desk away from under the panel. */
async function openSummary(summary: WrittenSummary): Promise<void> {
  const kept = await setSummary(summary);
  if (kept.ok) await browser.windows.create({ url: '/summary.html', type: 'popup' });
}
