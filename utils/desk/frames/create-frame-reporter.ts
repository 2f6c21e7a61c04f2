import type { FrameReport } from '@/utils/contract/frames';
import { createToken, postToken } from './frame-token';

/** Milliseconds between tries while nobody above knows the frame: the page's reader may start later. */
const PAUSES = [50, 100, 200, 400, 800, 1600, 3200, 6400];

export interface FrameReporter {
  readonly token: string;
  report(told: Omit<FrameReport, 'token'>): void;
  /** Whoever was told has forgotten it. */
  again(): void;
  /** The document is being left: what it told no longer stands anywhere. */
  leave(): void;
}

export interface FrameReporterOptions {
  view: Window;
  /** False while no reader above has found the frame on its page; rejects without a background. */
  send(report: FrameReport): Promise<boolean>;
  signal: AbortSignal;
}

/** Tells the newest state alone, and keeps trying for a while when nobody takes it. */
export function createFrameReporter({ view, send, signal }: FrameReporterOptions): FrameReporter {
  const token = createToken();
  let newest: FrameReport | null = null;
  let sending = false;
  /** What is being sent may be forgotten before its answer comes. */
  let owed = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function tell() {
    clearTimeout(timer);
    owed = sending;
    if (sending || !newest || signal.aborted) return;
    sending = true;
    const told = newest;
    postToken(view, token);
    const taken = await send(told).catch(() => false);
    sending = false;
    if (owed || newest !== told) void tell();
    else if (!taken) {
      const pause = PAUSES[tries++];
      if (pause !== undefined) timer = setTimeout(tell, pause);
    }
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    token,
    report(told) {
      newest = { ...told, token };
      tries = 0;
      void tell();
    },
    again() {
      tries = 0;
      void tell();
    },
    leave() {
      newest = null;
      void send({ token, reading: null, replyBox: 'absent' }).catch(() => undefined);
    },
  };
}
