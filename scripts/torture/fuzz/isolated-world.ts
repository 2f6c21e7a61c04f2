import type { CDPSession, Page } from 'playwright-core';
import { until } from '../agent';

/** The world in which our content script runs on a page: what a page's process could do if it were taken over. */
export interface IsolatedWorld {
  /** Runs an expression there and awaits its value; throws what it throws. */
  evaluate<T>(expression: string): Promise<T>;
}

export async function isolatedWorldOf(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  let contextId: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
  });
  await session.send('Runtime.enable');
  const id = await until('our content script on the page', async () => contextId);
  return { evaluate: (expression) => evaluate(session, id, expression) };
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...{ expression, contextId, awaitPromise: true, returnByValue: true },
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
