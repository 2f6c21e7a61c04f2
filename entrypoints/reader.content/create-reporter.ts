import type { ConversationUpdate } from '@/utils/contract/conversation';

export interface ReporterOptions {
  send(update: ConversationUpdate): Promise<{ resend: boolean }>;
  /** Makes the watch tell everything again. */
  repeat(): void;
  /** The background did not take an update; called once for each that failed. */
  failed(): void;
  signal: AbortSignal;
}

/**
 * Sends updates one after the other, so that they arrive in order. When the background has lost
 * what a change builds on, the changes still waiting are useless: a snapshot takes their place.
 */
export function createReporter({ send, repeat, failed, signal }: ReporterOptions) {
  let waiting: ConversationUpdate[] = [];
  let sending = false;

  async function drain() {
    sending = true;
    try {
      for (let update = waiting.shift(); update && !signal.aborted; update = waiting.shift()) {
        const { resend } = await send(update);
        if (!resend || update.kind === 'snapshot') continue;
        waiting = [];
        repeat();
      }
    } catch {
      failed();
    } finally {
      sending = false;
    }
  }

  return {
    report(update: ConversationUpdate) {
      // Everything before a snapshot is told again by it.
      if (update.kind !== 'change') waiting = [];
      waiting.push(update);
      if (!sending && !signal.aborted) void drain();
    },
  };
}
