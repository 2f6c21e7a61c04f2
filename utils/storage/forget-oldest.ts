/** What is needed to decide which conversation is forgotten first. */
export interface HeldConversation {
  key: string;
  origin: string;
  updatedAt: number;
  bytes: number;
}

export const MAX_CONVERSATIONS = 200;
/** The browser refuses more than 10 MB in all; desks' states and growth need room. */
export const MAX_BYTES = 8 * 1024 * 1024;

/**
 * The storage keys of the conversations to forget so that the rest fits: the oldest of whichever desk
 * holds most, so that one that reports without end pushes out its own and not another's.
 */
export function oldestToForget(held: readonly HeldConversation[]): string[] {
  const left = [...held].sort((a, b) => a.updatedAt - b.updatedAt);
  const forgotten: string[] = [];
  for (;;) {
    const tooMany = left.length > MAX_CONVERSATIONS;
    if (!tooMany && bytesIn(left) <= MAX_BYTES) return forgotten;
    const origin = originWithMost(left, tooMany ? () => 1 : ({ bytes }) => bytes);
    const oldest = left.findIndex((one) => one.origin === origin);
    forgotten.push(...left.splice(oldest, 1).map(({ key }) => key));
  }
}

const bytesIn = (held: readonly HeldConversation[]): number =>
  held.reduce((sum, { bytes }) => sum + bytes, 0);

function originWithMost(
  held: readonly HeldConversation[],
  weigh: (one: HeldConversation) => number,
): string | undefined {
  const weights = new Map<string, number>();
  for (const one of held) weights.set(one.origin, (weights.get(one.origin) ?? 0) + weigh(one));
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** About what the browser counts for a value: its JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
