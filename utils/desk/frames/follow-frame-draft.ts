import type { Draft } from '@/utils/contract/draft';
import { DRAFT_LEASE } from '../follow-draft';
import type { Watch } from '../watch-page';
import type { FrameRegistry } from './create-frame-registry';

export interface FollowFrameDraftOptions {
  watch: Pick<Watch, 'keyNow' | 'replyBoxNow'>;
  frames: Pick<FrameRegistry, 'withReplyBox'>;
  /** Has the reader in that frame tell what stands in its box, and what it becomes. */
  askFrame(asked: { frameId: number; token: string; key: string }): Promise<Draft | null>;
  /** Called where the box has moved to another frame, or has gone. */
  report(draft: Draft | null): void;
}

/** The draft in a frame that cannot be looked into, where the page itself has no reply box. */
export function createFrameDraftFollower(options: FollowFrameDraftOptions) {
  const { watch, frames, askFrame, report } = options;
  let until = 0;
  let asked: string | null = null;

  const ask = async (): Promise<Draft | null> => {
    const key = watch.keyNow();
    const frame = key === null ? null : frames.withReplyBox();
    asked = frame?.token ?? null;
    if (key === null || !frame) return null;
    const { frameId, token } = frame;
    const draft = await askFrame({ frameId, token, key }).catch(() => null);
    return watch.keyNow() === key ? draft : null;
  };

  return {
    follow(): Promise<Draft | null> {
      until = performance.now() + DRAFT_LEASE;
      return ask();
    },
    /** A frame that came after the draft was asked for may hold the box. */
    async framesChanged() {
      const token = frames.withReplyBox()?.token ?? null;
      if (performance.now() > until || token === asked || watch.replyBoxNow()) return;
      report(await ask());
    },
  };
}
