import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/**
 * The cue as a person sees and clicks it. Its shadow root is closed: Playwright's locators see
 * nothing in it, so it is found through the DevTools protocol and clicked by its place on screen.
 */
export interface CueOnPage {
  /** What can be read on the cue, or null when there is none. */
  text(): Promise<string | null>;
  /** Waits until the cue's text fits. */
  waitFor(pattern: RegExp, milliseconds?: number): Promise<string>;
  /** Waits until no cue is on the page. */
  waitUntilGone(milliseconds?: number): Promise<void>;
  /** A real click on the part with this class, such as `insert`. */
  click(part: string): Promise<void>;
}

interface DomNode {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const inner = (node: DomNode) => [...(node.children ?? []), ...(node.shadowRoots ?? [])];

function attribute(node: DomNode, name: string): string | null {
  const at = node.attributes?.findIndex((value, index) => index % 2 === 0 && value === name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? '');
}

function find(node: DomNode, fits: (node: DomNode) => boolean): DomNode | null {
  if (fits(node)) return node;
  for (const child of inner(node)) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

/** Text that is shown: hidden parts are left out, as on screen. */
function shownText(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (attribute(node, 'hidden') !== null) return '';
  const text = inner(node).map(shownText).join('');
  return ['P', 'H2', 'LI', 'BUTTON', 'DIV'].includes(node.nodeName) ? `${text}\n` : text;
}

async function readCue(session: CDPSession): Promise<DomNode | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return find(root as DomNode, ({ nodeName }) => nodeName === 'CARECUE-CUE');
}

export async function cueOnPage(page: Page): Promise<CueOnPage> {
  const session = await page.context().newCDPSession(page);
  const text = async () => {
    const cue = await readCue(session);
    const words = cue && shownText(cue).replace(/\n+/g, '\n').trim();
    return words || null;
  };
  const until = async <T>(what: string, milliseconds: number, look: () => Promise<T | null>) => {
    const end = Date.now() + milliseconds;
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (Date.now() > end) throw new Error(`${what}; the cue says: ${await text()}`);
      await pause(25);
    }
  };
  return {
    text,
    waitFor: (pattern, milliseconds = 10_000) =>
      until(`Never on the cue: ${pattern}`, milliseconds, async () => {
        const words = await text();
        return words && pattern.test(words) ? words : null;
      }),
    waitUntilGone: async (milliseconds = 10_000) => {
      await until('The cue stays', milliseconds, async () =>
        (await text()) === null ? true : null,
      );
    },
    async click(part) {
      const cue = await readCue(session);
      const node = cue && find(cue, (n) => !!attribute(n, 'class')?.split(' ').includes(part));
      if (!node) throw new Error(`The cue has no part "${part}"; it says: ${await text()}`);
      const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
      await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
    },
  };
}
