import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/**
 * The browser's side panel. Playwright does not list it among the pages, so it is driven through a
 * session of its own, nested in the browser's.
 */
export interface SidePanel {
  url: string;
  /** Runs `expression` (or a function's source, called without arguments) and awaits its value. */
  evaluate<T>(expression: string | (() => T | Promise<T>)): Promise<T>;
  /** Waits until `expression` is true; says which one never was. */
  waitFor(expression: string | (() => unknown), milliseconds?: number): Promise<void>;
  /** PNG of what is visible, also written to `path` if given. */
  screenshot(path?: string): Promise<Buffer>;
  /** Any command of the DevTools protocol, such as `Input.dispatchKeyEvent`. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
}

/** True once the panel has the knowledge base: its search box comes with it. */
export const KNOWLEDGE_IS_THERE = `document.querySelector('[role="combobox"]') !== null`;

/** Waits for a page of the extension that Playwright does not show, and attaches to it. */
export async function attachToSidePanel(
  browser: CDPSession,
  extensionId: string,
  page = 'sidepanel.html',
  milliseconds = 30_000,
): Promise<SidePanel> {
  const address = `chrome-extension://${extensionId}/${page}`;
  const target = await findTarget(browser, address, milliseconds);
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const send = nestedSender(browser, sessionId);
  await send('Runtime.enable');
  return panelOver(target.url, send);
}

async function findTarget(browser: CDPSession, address: string, milliseconds: number) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url.startsWith(address));
    if (found) return found;
    if (Date.now() > end) throw new Error(`No page of the browser is at ${address}.`);
    await pause(50);
  }
}

type Send = SidePanel['send'];

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

function nestedSender(browser: CDPSession, sessionId: string): Send {
  let last = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply: Reply = JSON.parse(event.message);
    if (reply.id === undefined) return;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  return async <T>(method: string, params: object = {}) => {
    const id = ++last;
    const answer = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  };
}

interface Evaluated<T> {
  result: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** tsx wraps functions in calls of a helper, `__name`, that does not exist in the panel. */
function asExpression(source: string | (() => unknown)): string {
  return typeof source === 'function' ? `((__name) => (${source})())((f) => f)` : source;
}

function panelOver(url: string, send: Send): SidePanel {
  const evaluate = async <T>(expression: string | (() => T | Promise<T>)): Promise<T> => {
    const done = await send<Evaluated<T>>('Runtime.evaluate', {
      expression: asExpression(expression),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const problem = done.exceptionDetails;
    if (problem) throw new Error(problem.exception?.description ?? problem.text);
    return done.result.value;
  };
  return {
    url,
    send,
    evaluate,
    async waitFor(expression, milliseconds = 30_000) {
      const end = Date.now() + milliseconds;
      while (!(await evaluate(expression))) {
        if (Date.now() > end) throw new Error(`Never true in the side panel: ${expression}`);
        await pause(50);
      }
    },
    async screenshot(path) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      const image = Buffer.from(data, 'base64');
      if (path) writeFileSync(path, image);
      return image;
    },
  };
}
