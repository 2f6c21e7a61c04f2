import type { CDPSession } from 'playwright-core';

/** One thing that a thread did; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** What the thread itself worked; without what it waited for on a busy machine. */
  tdur?: number;
  args: { worldName?: string; data?: { url?: string; message?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** What every process of the browser does while `work` is done. */
export async function recordTrace(
  browser: CDPSession,
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await browser.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig });
  const complete = new Promise<string>((resolve, reject) => {
    browser.once('Tracing.tracingComplete', ({ stream }) =>
      stream ? resolve(stream) : reject(new Error('The browser kept no trace.')),
    );
  });
  try {
    await work();
  } finally {
    await browser.send('Tracing.end');
  }
  const handle = await complete;
  const parts: string[] = [];
  for (let eof = false; !eof; ) {
    const part = await browser.send('IO.read', { handle });
    parts.push(part.base64Encoded ? Buffer.from(part.data, 'base64').toString() : part.data);
    eof = part.eof;
  }
  await browser.send('IO.close', { handle });
  return (JSON.parse(parts.join('')) as { traceEvents: TraceEvent[] }).traceEvents;
}
