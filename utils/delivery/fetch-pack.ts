import type { Refusal, RefusalCode } from '@/utils/contract/delivery';

/** What the address answered. */
export type Answer =
  | { kind: 'file'; bytes: Uint8Array; etag: string | null }
  | { kind: 'unchanged' }
  | { kind: 'refused'; refusal: Refusal };

export interface Request {
  url: string;
  /** Of the pack in force, if it came from there. */
  etag: string | null;
  /** Bytes beyond which nothing more is read. */
  most: number;
  /** Milliseconds for all of it. */
  patience: number;
}

/**
 * Asks for a pack. Nothing about the agent goes along: no cookies, no referrer, no language; nothing
 * is followed to another place; and whatever does not come to its end in time is no pack.
 */
export async function fetchPack(request: Request, ask: typeof fetch = fetch): Promise<Answer> {
  const { url, etag, most, patience } = request;
  const giveUp = AbortSignal.timeout(patience);
  try {
    const response = await ask(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      headers: {
        Accept: 'application/json',
        'Accept-Language': '*',
        ...(etag ? { 'If-None-Match': etag } : {}),
      },
      signal: giveUp,
    });
    if (response.status === 304 && etag) return { kind: 'unchanged' };
    if (!response.ok || !response.body) return refuse('bad-answer', String(response.status));
    if (Number(response.headers.get('Content-Length')) > most) return tooLarge(most);
    const bytes = await readAll(response.body, most);
    if (bytes === 'too-large') return tooLarge(most);
    if (bytes === 'cut-off' && !giveUp.aborted) return refuse('truncated');
    if (bytes === 'cut-off') return refuse('timed-out', seconds(patience));
    return { kind: 'file', bytes, etag: response.headers.get('ETag') };
  } catch {
    return giveUp.aborted ? refuse('timed-out', seconds(patience)) : refuse('unreachable');
  }
}

async function readAll(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array | 'too-large' | 'cut-off'> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value);
    }
  } catch {
    return 'cut-off';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const refuse = (code: RefusalCode, about = ''): Answer => ({
  kind: 'refused',
  refusal: { code, about },
});
const tooLarge = (most: number) => refuse('oversized', `${Math.round(most / 1024 / 1024)} MB`);
const seconds = (milliseconds: number) => String(Math.round(milliseconds / 1000));
