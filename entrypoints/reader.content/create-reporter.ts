import type { ConversationUpdate } from '@/utils/contract/conversation';

export interface ReporterOptions {
  /** Rejects when the background did not take the update. */
  send(update: ConversationUpdate): Promise<{ resend: boolean }>;
  /** Makes the watch tell everything again. */
  repeat(): void;
  /** Resolves when it is time to try again after an update that failed. */
  pause(): Promise<void>;
  signal: AbortSignal;
}

/**
 * Sends updates one after the other, so that they arrive in order. When the background has lost
 * what a change builds on, or did not take an update, the changes still waiting are useless:
 * everything is told again in their place.
 */
export function createReporter({ send, repeat, pause, signal }: ReporterOptions) {
  let waiting: ConversationUpdate[] = [];
  let sending = false;
  /** The background lacks something that no later change can make up for. */
  let owed = false;
  let left = false;

  async function makeUp() {
    owed = true;
    if (waiting[0]?.kind === 'change') waiting = [];
    await pause();
    // Another conversation, told in the meantime, makes up for it as well.
    if (owed && !left && !signal.aborted) repeat();
  }

  async function drain() {
    sending = true;
    for (let update = waiting.shift(); update && !signal.aborted; update = waiting.shift()) {
      const answer = await send(update).catch(() => null);
      if (!answer) void makeUp();
      else if (answer.resend && update.kind !== 'snapshot') {
        waiting = [];
        repeat();
      }
    }
    sending = false;
  }

  return {
    report(update: ConversationUpdate) {
      if (left || signal.aborted) return;
      if (update.kind !== 'change') {
        // Everything before is told again by it.
        waiting = [];
        owed = false;
      }
      waiting.push(update);
      if (!sending) void drain();
    },
    /**
     * The agent leaves the page. What was found must not stay in the panel while the next page
     * loads: so it is said at once, without waiting for an answer that may come too late, and
     * nothing is reported after it.
     */
    leave() {
      if (left || signal.aborted) return;
      left = true;
      waiting = [];
      void send({ kind: 'none', reason: 'no-conversation' }).catch(() => undefined);
    },
    /** The page came back from the browser's page cache; the background has forgotten it. */
    comeBack() {
      left = false;
      repeat();
    },
  };
}
