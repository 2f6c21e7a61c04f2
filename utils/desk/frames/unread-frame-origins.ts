import { isOneOrigin } from '@/utils/contract/one-origin';
import type { DeskPage } from '../desk-page';
import { documentIn, framesIn } from './reachable-documents';

/** Smaller frames hold counters and advertisements, never a conversation. In CSS pixels. */
const SMALLEST = { width: 200, height: 100 };
const MOST = 20;

/**
 * The origins of frames that a person can see and that neither the page nor a reader in them could
 * read: they may hold the conversation, and can be granted.
 */
export function unreadFrameOrigins(page: DeskPage): string[] {
  const told = page.frameReadings?.();
  const origins = new Set<string>();
  const waiting = [page.document];
  for (let document = waiting.pop(); document; document = waiting.pop()) {
    for (const frame of framesIn(document)) {
      const inner = documentIn(frame);
      if (inner) waiting.push(inner);
      else if (!told?.has(frame) && isShown(frame)) origins.add(originOf(frame));
    }
  }
  origins.delete('');
  return [...origins].slice(0, MOST);
}

function isShown(frame: HTMLIFrameElement): boolean {
  if (!frame.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = frame.getBoundingClientRect();
  return width >= SMALLEST.width && height >= SMALLEST.height;
}

/** Empty for frames that have no origin one could grant. */
function originOf(frame: HTMLIFrameElement): string {
  const origin = URL.parse(frame.src)?.origin ?? '';
  return isOneOrigin(origin) ? origin : '';
}
