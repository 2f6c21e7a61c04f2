import type { ReplyBoxState } from '@/utils/contract/conversation';
import type { FrameReport } from '@/utils/contract/frames';
import type { FrameReading } from '@/utils/contract/reading';
import { tokenIn } from './frame-token';
import { frameOf } from './reachable-documents';

/** A frame's reader, by the browser's number for its frame. */
export interface ToldFrame {
  frameId: number;
  token: string;
  replyBox: ReplyBoxState;
}

export interface FrameRegistry {
  /** Always the same map, so that whoever keeps it sees what is told later. */
  readings(): ReadonlyMap<Element, FrameReading>;
  /** A frame that holds a reply box, one for replies before one for notes; null where none does. */
  withReplyBox(): ToldFrame | null;
  /** False when no frame of this page has made itself known by that token. */
  take(report: FrameReport & { frameId: number }): boolean;
  /** Forgets everything: the frames that are still read tell it again. */
  clear(): void;
}

export interface FrameRegistryOptions {
  document: Document;
  /** What is known of these frames has changed. */
  changed(frames: Element[]): void;
  signal: AbortSignal;
}

/**
 * What the readers in frames that cannot be looked into have told, by frame element. A report
 * counts only for the frame whose own window has posted its token, and each frame has one token.
 */
export function createFrameRegistry({
  document,
  changed,
  signal,
}: FrameRegistryOptions): FrameRegistry {
  const frames = new Map<string, Element>();
  const told = new Map<Element, FrameReport & { frameId: number }>();
  const readings = new Map<Element, FrameReading>();

  const forget = (frame: Element) => {
    for (const [token, element] of frames) if (element === frame) frames.delete(token);
    readings.delete(frame);
    return told.delete(frame);
  };

  const sweep = () => {
    for (const frame of new Set(frames.values())) if (!frame.isConnected) forget(frame);
  };

  const listen = ({ data, source, isTrusted }: MessageEvent) => {
    const token = tokenIn(data);
    if (!token || !isTrusted || frames.has(token)) return;
    const frame = frameOf(source, document);
    if (!frame) return;
    // Another document stands in the frame now.
    if (forget(frame)) changed([frame]);
    sweep();
    frames.set(token, frame);
  };
  document.defaultView?.addEventListener('message', listen, { signal });

  return {
    readings() {
      sweep();
      return readings;
    },
    withReplyBox() {
      sweep();
      const boxes = [...told.values()];
      return (
        boxes.find(({ replyBox }) => replyBox === 'present') ??
        boxes.find(({ replyBox }) => replyBox === 'note') ??
        null
      );
    },
    take(report) {
      const frame = frames.get(report.token);
      if (!frame?.isConnected) return false;
      // A report may be repeated.
      if (JSON.stringify(told.get(frame)) === JSON.stringify(report)) return true;
      if (report.reading) {
        told.set(frame, report);
        readings.set(frame, report.reading);
      } else forget(frame);
      changed([frame]);
      return true;
    },
    clear() {
      const before = [...told.keys()];
      told.clear();
      readings.clear();
      if (before.length > 0) changed(before);
    },
  };
}
