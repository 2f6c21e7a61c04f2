import type { TortureAgent } from '../agent';

/** Asks, as the panel does, that something be kept, due in an hour; the background's own answer. */
export function askForReminder(agent: TortureAgent, words: string, now = Date.now()) {
  const entry = {
    ...{ kind: 'promise', origin: agent.origin, key: 'torture', address: null, owner: '' },
    ...{ words, dueAt: now + 3_600_000 },
  };
  return agent.ask('addEntry', { tabId: 1, entry });
}
