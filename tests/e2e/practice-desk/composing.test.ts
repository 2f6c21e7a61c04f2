import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { scriptOfBuild } from '../verbs/content-of-build';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

const BLIND = 'zh-blind-button';

/** Keys that stand for something in the panel, and those that end or steer a composition. */
const KEYS = ['i', 'c', 'y', 'n', 's', 't', '?', '1', ' ', 'ArrowUp', 'ArrowRight', 'Enter'];

/** Keeps, in the panel, which keys came while the browser itself said that text was composed. */
const WATCH = `(() => {
  const watched = window.composedKeys !== undefined;
  window.composedKeys = [];
  if (watched) return;
  const keep = (event) => {
    if (event.isComposing) window.composedKeys.push(event.key);
  };
  document.addEventListener('keydown', keep, { capture: true });
})()`;

describe('composing with an input method in the panel', () => {
  const script = scriptOfBuild('close-password-free-payment');
  let agent: AgentAtDesk;
  let tab: DeskTab;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh();
    tab = await agent.opens(BLIND);
    await tab.cue.appears();
    panel = await agent.panelFrom(tab);
    await panel.follows(BLIND);
    await panel.shows(zh('needs.title'));
    await panel.panel.evaluate(WATCH);
  });

  const compose = (text: string) =>
    panel.panel.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const typed = () => panel.panel.evaluate<string>('document.activeElement?.value ?? ""');
  const heading = () => panel.panel.evaluate<string>('document.querySelector("h1").innerText');
  const chosen = () =>
    panel.panel.evaluate<string>(
      `document.querySelector('[role="option"][aria-selected="true"]')?.innerText ?? ''`,
    );
  const composedKeys = () => panel.panel.evaluate<string[]>('window.composedKeys');

  /** Every key once, while `text` stands there uncommitted. */
  async function pressWhileComposing(text: string, ready = typed, sign = text) {
    await compose(text);
    await expect.poll(ready, PATIENT).toContain(sign);
    for (const key of KEYS) {
      await panel.panel.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key });
      await panel.panel.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
    await expect.poll(composedKeys, PATIENT).toEqual(KEYS);
    expect(await typed()).toBe(text);
  }

  test('in the search box nothing fires until the words are there; then Enter opens', async () => {
    const before = await agent.held(BLIND);
    await panel.searches('');
    // Something is found by its sounds already: Enter would have something to open.
    await pressWhileComposing('gbmmzf', chosen, script.title['zh-Hans']);
    expect(await agent.held(BLIND)).toEqual(before);
    expect(await tab.replyBox.inputValue()).toBe('');
    expect(await panel.text()).not.toContain(zh('keys.anywhere'));
    expect(await heading()).toBe(zh('appName'));

    await panel.type('关闭免密支付');
    await expect.poll(typed, PATIENT).toBe('关闭免密支付');
    await expect.poll(chosen, PATIENT).toContain(script.title['zh-Hans']);
    await panel.press('Enter');
    await expect.poll(heading, PATIENT).toBe(script.title['zh-Hans']);
  });

  test('in a call nothing is taken down until the words are there; then Enter takes them', async () => {
    await panel.pressAll('t');
    await expect.poll(async () => (await agent.held(BLIND))?.channel, PATIENT).toBe('call');
    const inBox = `document.activeElement?.matches('input[aria-describedby]') ?? false`;
    await expect.poll(() => panel.panel.evaluate(inBox), PATIENT).toBe(true);
    const before = await agent.held(BLIND);
    await pressWhileComposing('ting bu jian');
    expect(await agent.held(BLIND)).toEqual(before);

    await panel.type('耳朵听不见');
    await expect.poll(typed, PATIENT).toBe('耳朵听不见');
    await panel.press('Enter');
    await expect
      .poll(async () => (await agent.held(BLIND))?.heard, PATIENT)
      .toEqual(['耳朵听不见']);
    await panel.press('Escape');
  });
});
