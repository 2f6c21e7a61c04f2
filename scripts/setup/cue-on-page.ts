import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/**
 * The cue as a person sees it. Its shadow root is closed, so it is reached through the DevTools
 * protocol, and clicked by coordinates like everything a person clicks.
 */
export interface CueOnPage {
  /** What can be read on it; null while there is none. */
  text(): Promise<string | null>;
  /** Waits until there is a cue and returns its text. */
  appears(milliseconds?: number): Promise<string>;
  disappears(milliseconds?: number): Promise<void>;
  /**
   * Clicks the first visible button whose words or label contain `name`; on the cue, once it has
   * stood there long enough for a press to count.
   */
  click(name: string): Promise<void>;
  /** That button's middle, in px of the viewport; null where there is none. */
  find(name: string): Promise<FoundButton | null>;
}

export interface FoundButton {
  x: number;
  y: number;
  /** A press would count. */
  ready: boolean;
}

const HOST = 'CARECUE-CUE';

/** `host`: another part of ours with a closed root, such as the picker. */
export async function cueOn(page: Page, host = HOST): Promise<CueOnPage> {
  const session = await page.context().newCDPSession(page);
  const text = () => callOnRoot<string>(session, host, READ_TEXT);

  const until = async (there: boolean, milliseconds: number): Promise<string | null> => {
    const end = Date.now() + milliseconds;
    for (;;) {
      const words = await text();
      if (Boolean(words) === there) return words;
      if (Date.now() > end) throw new Error(there ? 'No cue appeared.' : 'The cue stayed.');
      await pause(20);
    }
  };

  const find = (name: string) => callOnRoot<FoundButton>(session, host, FIND_BUTTON, name);

  return {
    text,
    find,
    appears: async (milliseconds = 30_000) => (await until(true, milliseconds)) ?? '',
    disappears: async (milliseconds = 30_000) => {
      await until(false, milliseconds);
    },
    async click(name) {
      const end = Date.now() + 30_000;
      for (;;) {
        const at = await find(name);
        if (at?.ready || (at && host !== HOST)) return page.mouse.click(at.x, at.y);
        if (Date.now() > end) throw new Error(`The cue has no button "${name}" to click.`);
        await pause(20);
      }
    },
  };
}

const READ_TEXT = `function () {
  return [...this.children].map((element) => element.innerText).join('\\n').trim();
}`;

const FIND_BUTTON = `function (name) {
  const named = (button) =>
    (button.textContent + ' ' + (button.getAttribute('aria-label') ?? '')).includes(name);
  const button = [...this.querySelectorAll('button')].find((b) => named(b) && b.checkVisibility());
  if (!button) return null;
  const box = button.getBoundingClientRect();
  const ready = button.hasAttribute('data-steady');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, ready };
}`;

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Calls a function with the cue's shadow root as `this`; null while there is no cue. */
async function callOnRoot<T>(
  session: CDPSession,
  host: string,
  functionDeclaration: string,
  ...args: string[]
): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findHost(root, host)?.shadowRoots?.[0];
  if (!shadow) return null;
  try {
    const { backendNodeId } = shadow;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    return result.value ?? null;
  } catch {
    // The page went on in between: what was there is gone.
    return null;
  }
}

function findHost(node: DomNode, host: string): DomNode | null {
  if (node.nodeName === host) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child, host);
    if (found) return found;
  }
  return null;
}
