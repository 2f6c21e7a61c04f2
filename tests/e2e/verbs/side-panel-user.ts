import { expect } from 'vitest';
import type { SidePanel } from '@/scripts/setup/side-panel';
import { PATIENT } from './patient';

/** What an agent does in the side panel: reads, clicks what can be seen, types. */
export interface SidePanelUser {
  panel: SidePanel;
  /** The words that can be read in it now. */
  text(): Promise<string>;
  /** Waits until `words` can be read in it. */
  shows(words: string): Promise<void>;
  /** Waits until `words` are gone from it: what comes after them has its place then. */
  hides(words: string): Promise<void>;
  /** Waits until it shows this conversation and no other. */
  follows(conversation: string): Promise<void>;
  /** Draws it anew, and waits until the new one shows this conversation. */
  reloads(conversation: string): Promise<void>;
  /**
   * Clicks the first visible button or label whose words or name begin with, or contain, `name`; what
   * is not in sight is looked for under "More".
   */
  click(name: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Presses bare keys, one after the other. */
  pressAll(keys: string): Promise<void>;
  /** Types into what has the focus. */
  type(words: string): Promise<void>;
  /** Goes to the search box by its keys, once it is there, and types. */
  searches(words: string): Promise<void>;
  /** Types into the field with this label, in place of what stands there. */
  fill(label: string, words: string): Promise<void>;
  /** Chooses in the list named `label`, by the option's words. */
  choose(label: string, option: string): Promise<void>;
}

/** Keys by the name of `KeyboardEvent.key`, and the way to the search box. */
const KEYS = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  'Control+k': { key: 'k', code: 'KeyK', windowsVirtualKeyCode: 75, modifiers: 2 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  '1': { key: '1', code: 'Digit1', windowsVirtualKeyCode: 49, text: '1' },
  '2': { key: '2', code: 'Digit2', windowsVirtualKeyCode: 50, text: '2' },
  '3': { key: '3', code: 'Digit3', windowsVirtualKeyCode: 51, text: '3' },
  e: { key: 'e', code: 'KeyE', windowsVirtualKeyCode: 69, text: 'e' },
  b: { key: 'b', code: 'KeyB', windowsVirtualKeyCode: 66, text: 'b' },
  i: { key: 'i', code: 'KeyI', windowsVirtualKeyCode: 73, text: 'i' },
  p: { key: 'p', code: 'KeyP', windowsVirtualKeyCode: 80, text: 'p' },
  w: { key: 'w', code: 'KeyW', windowsVirtualKeyCode: 87, text: 'w' },
  x: { key: 'x', code: 'KeyX', windowsVirtualKeyCode: 88, text: 'x' },
  '/': { key: '/', code: 'Slash', windowsVirtualKeyCode: 191, text: '/' },
  h: { key: 'h', code: 'KeyH', windowsVirtualKeyCode: 72, text: 'h' },
  l: { key: 'l', code: 'KeyL', windowsVirtualKeyCode: 76, text: 'l' },
} as const;
export type Key = keyof typeof KEYS;

export function userOf(panel: SidePanel): SidePanelUser {
  const middleOf = (name: string) =>
    panel.evaluate<{ x: number; y: number } | null>(`(${MIDDLE_OF})(${JSON.stringify(name)})`);
  const text = () => panel.evaluate<string>('document.body.innerText');
  const press = async (name: Key) => {
    const key = KEYS[name];
    const type = 'text' in key ? 'keyDown' : 'rawKeyDown';
    await panel.send('Input.dispatchKeyEvent', { ...key, type });
    await panel.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
  };
  const pressAll = async (keys: string) => {
    for (const key of keys) {
      const it = { key, text: key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
      await panel.send('Input.dispatchKeyEvent', { ...it, type: 'keyDown' });
      await panel.send('Input.dispatchKeyEvent', { ...it, type: 'keyUp' });
    }
  };
  const type = async (words: string) => {
    await panel.send('Input.insertText', { text: words });
  };
  const follows = (conversation: string) =>
    expect
      .poll(() => panel.evaluate('document.body.dataset.conversation'), PATIENT)
      .toBe(conversation);
  return {
    panel,
    text,
    shows: (words) => expect.poll(text, PATIENT).toContain(words),
    hides: (words) => expect.poll(text, PATIENT).not.toContain(words),
    follows,
    async reloads(conversation) {
      const begun = () => panel.evaluate<number>('performance.timeOrigin');
      const old = await begun();
      await panel.evaluate('location.reload()');
      // The page that goes still answers for a while, and swallows keys.
      await expect.poll(begun, PATIENT).not.toBe(old);
      await follows(conversation);
    },
    async click(name) {
      let at: { x: number; y: number } | null = null;
      const find = async () => {
        at = await middleOf(name);
        if (!at) await panel.evaluate(OPEN_MORE);
        return at;
      };
      await expect.poll(find, { ...PATIENT, message: `"${name}" to click` }).not.toBeNull();
      const mouse = { ...(at ?? {}), button: 'left', clickCount: 1 };
      await panel.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
      await panel.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
    },
    press,
    pressAll,
    type,
    async searches(words) {
      const hasFocus = `document.activeElement?.matches('[role="combobox"]') ?? false`;
      const go = async () => {
        // A panel that has just been drawn may not listen to its keys yet.
        await press('Control+k');
        return panel.evaluate<boolean>(hasFocus);
      };
      await expect.poll(go, PATIENT).toBe(true);
      await type(words);
    },
    async fill(label, words) {
      const go = () => panel.evaluate<boolean>(`(${FOCUS_FIELD})(${JSON.stringify(label)})`);
      await expect.poll(go, { ...PATIENT, message: `the field "${label}"` }).toBe(true);
      await type(words);
    },
    async choose(label, option) {
      const chosen = await panel.evaluate<boolean>(
        `(${CHOOSE})(${JSON.stringify(label)}, ${JSON.stringify(option)})`,
      );
      expect(chosen, `"${option}" in the list "${label}"`).toBe(true);
    },
  };
}

/** Null also while it moves: what is filled in above it, after a moment, pushes it down under the click. */
const MIDDLE_OF = `async (name) => {
  // What is written for screen readers only stands on a line of its own.
  const named = (element) =>
    element.innerText.replace(/\\s*\\n\\s*/g, '') + ' ' + (element.getAttribute('aria-label') ?? '');
  const all = [...document.querySelectorAll('button, summary, label, [role="option"]')];
  const seen = all.filter((element) => element.checkVisibility());
  const found =
    seen.find((element) => named(element).startsWith(name)) ??
    seen.find((element) => named(element).includes(name));
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  const middle = () => {
    const box = found.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const before = middle();
  await new Promise((done) => setTimeout(done, 50));
  const at = middle();
  if (at.x !== before.x || at.y !== before.y) return null;
  return found.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
}`;

/** Opens "More" where it is closed; false where there is none to open. */
const OPEN_MORE = `(() => {
  const more = document.querySelector('header [aria-expanded="false"]');
  more?.click();
  return more !== null;
})()`;

const FOCUS_FIELD = `(label) => {
  const field = [...document.querySelectorAll('input, textarea')].find((one) =>
    [...(one.labels ?? [])].some((words) => words.textContent.trim() === label));
  if (!field?.checkVisibility()) return false;
  field.focus();
  field.select();
  return true;
}`;

/** The browser draws the open list itself, outside the page: its choice is made as if with the keys. */
const CHOOSE = `(label, option) => {
  const list = [...document.querySelectorAll('select')].find((one) =>
    [...one.labels].some((words) => words.textContent.includes(label)));
  const entry = [...(list?.options ?? [])].find((one) => one.label === option);
  if (!entry) return false;
  list.value = entry.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}`;
