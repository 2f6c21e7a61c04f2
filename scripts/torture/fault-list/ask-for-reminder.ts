import type { TortureAgent } from '../agent';

const HOUR = 3_600_000;

/** Asks, as the panel does, that something be kept, due after so many ms; the background's own answer. */
export function askForReminder(
  agent: TortureAgent,
  words: string,
  now = Date.now(),
  dueAfter = HOUR,
) {
  const entry = {
    ...{ kind: 'promise', origin: agent.origin, key: 'torture', address: null, owner: '' },
    ...{ words, dueAt: now + dueAfter },
  };
  return agent.ask('addEntry', { tabId: 1, entry });
}
