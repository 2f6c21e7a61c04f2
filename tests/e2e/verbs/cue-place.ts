import type { CDPSession, Page } from 'playwright-core';

/** Where a part of the cue is in the viewport, in px. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Finds the part of the cue with this class, through its closed root; null while it is not drawn. */
export async function placeInCue(page: Page, className: string): Promise<Place | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const cue = findNode(root, ({ nodeName }) => nodeName === 'CARECUE-CUE');
    const part = cue && findNode(cue, (node) => classesOf(node).includes(className));
    return part ? await placeOf(session, part.backendNodeId) : null;
  } finally {
    await session.detach();
  }
}

async function placeOf(session: CDPSession, backendNodeId: number): Promise<Place | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // What is hidden has no box.
    return null;
  }
}

function findNode(node: DomNode, fits: (node: DomNode) => boolean): DomNode | null {
  if (fits(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findNode(child, fits);
    if (found) return found;
  }
  return null;
}

/** Attributes come as name, value, name, value … */
function classesOf({ attributes = [] }: DomNode): string[] {
  const at = attributes.indexOf('class');
  return at < 0 ? [] : (attributes[at + 1]?.split(' ') ?? []);
}
