import { browser } from 'wxt/browser';
import { isOver } from '@/utils/guidance/is-over';
import {
  forgetConversation,
  listConversationStates,
  listDeskStates,
} from '@/utils/storage/session';
import { updateConversationState } from '@/utils/storage/update-conversation-state';

const ALARM = 'session';
const EVERY_MINUTES = 60;

/** Forgets conversations whose time is over; those of open tickets are still at work. */
export async function sweepSession(now = Date.now()): Promise<void> {
  const [states, desks] = await Promise.all([listConversationStates(), listDeskStates()]);
  const isOpen = (origin: string, key: string) =>
    desks.some((desk) => desk.origin === origin && desk.key === key);
  for (const state of states) {
    const { origin, key, updatedAt } = state;
    if (isOpen(origin, key)) continue;
    if (isOver(state, now)) await forgetConversation(origin, key);
    // The clock was ahead: without this it would stay until the clock is there again.
    else if (updatedAt > now)
      await updateConversationState(origin, key, (held) => held && { ...held, updatedAt: now });
  }
}

/** Registers at once: the alarm may be what wakes the background. */
export function listenToSessionAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweepSession();
  });
}

export async function setSessionAlarm(): Promise<void> {
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
}
