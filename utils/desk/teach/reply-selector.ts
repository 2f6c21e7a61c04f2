import { asReplyBox, isField } from '../reply-box';
import { chainOf, hostOf, matchesIn, rootOf, withinOf } from './page-tree';
import { steadySelector } from './steady-selector';

/**
 * The box in which the reply is written, found from what was clicked: the box itself, something in
 * it, or the editor round it. A box in a frame is named by its frame, as adapters do. Null where it
 * is none or cannot be told on another ticket.
 */
export function replySelector(clicked: Element): string | null {
  const box = boxAt(clicked);
  if (!box) return null;
  const host = hostOf(rootOf(box));
  const frame = host?.tagName === 'IFRAME' ? host : null;
  return steadySelector(frame ?? box) ?? byPurpose(frame ?? box);
}

/** The text field, editable element or editor's frame that was meant; null where there is none. */
export function boxAt(clicked: Element): Element | null {
  const around = chainOf(clicked).find((step) => isBox(step));
  if (around) return outermostEditable(around);
  // Something beside the box was clicked, such as the editor's edge or toolbar.
  for (const step of chainOf(clicked).slice(0, 4)) {
    const inside = withinOf(step).filter((element) => isBox(element));
    const shown = inside.filter((element) => asReplyBox(element as HTMLElement) !== null);
    if (shown.length === 1 && shown[0]) return shown[0];
    if (shown.length > 1) return null;
  }
  return null;
}

function isBox(element: Element): boolean {
  if (isField(element)) return true;
  const { isContentEditable } = element as HTMLElement;
  if (isContentEditable) return true;
  return element.tagName === 'IFRAME' && asReplyBox(element as HTMLElement) !== null;
}

function outermostEditable(element: Element): Element {
  let now = element;
  while (now.parentElement && (now.parentElement as HTMLElement).isContentEditable)
    now = now.parentElement;
  return now;
}

function byPurpose(box: Element): string | null {
  const root = rootOf(box);
  const tag = CSS.escape(box.localName);
  const tries = [
    tag,
    `${tag}[contenteditable="true"]`,
    '[contenteditable="true"]',
    '[role="textbox"]',
    `form ${tag}`,
  ];
  const found = tries.find((selector) => {
    const matches = matchesIn(root, selector);
    return matches.length === 1 && matches[0] === box;
  });
  const host = hostOf(root);
  if (!found || !host) return found ?? null;
  const outer = steadySelector(host);
  return outer && `${outer} >>> ${found}`;
}
