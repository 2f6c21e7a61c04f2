import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const OLDER = 'zh-older-payment';

describe('inserting a sentence into the reply box', () => {
  let agent: AgentAtDesk;
  let tab: DeskTab;
  /** The sentence that the cue offers. */
  let sentence: string;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh();
    tab = await agent.opens(OLDER);
    sentence = await tab.sentence();
  });
  // Whatever was pressed: nothing has gone to a customer, and no message stands in the thread.
  afterEach(async () => {
    expect(agent.desk.sent()).toEqual([]);
    expect(await tab.page.getAttribute('body', 'data-sent')).toBe('0');
    expect(await tab.page.locator('.turn-agent').count()).toBe(1);
  });

  const reply = () => tab.replyBox.inputValue();
  const writtenReply = () => expect.poll(reply, PATIENT);

  async function writes(draft: string, keysBack = 0) {
    await tab.replyBox.click();
    await tab.page.keyboard.type(draft);
    for (let step = 0; step < keysBack; step++) await tab.page.keyboard.press('ArrowLeft');
  }

  test('from the cue: it stands in the empty box, and the cue says that nothing was sent', async () => {
    await tab.cue.click(zh('say.insert'));
    await writtenReply().toBe(sentence);
    await expect.poll(() => tab.cue.text(), PATIENT).toContain(zh('cue.inserted'));
  });

  test('from the cue: it comes where the cursor stands, and Ctrl+Z restores the draft', async () => {
    await writes('王女士您好。再见。', 3);
    await tab.cue.click(zh('say.insert'));
    await writtenReply().toBe(`王女士您好。${sentence}再见。`);
    await tab.page.keyboard.press('Control+z');
    await writtenReply().toBe('王女士您好。再见。');
  });

  test('from the panel, by click: at the cursor, and Ctrl+Z restores the draft', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await writes('您好!再见。', 3);
    await panel.click(zh('say.insert'));
    await writtenReply().toBe(`您好!${sentence}再见。`);
    await panel.shows(zh('notice.inserted'));
    await tab.replyBox.focus();
    await tab.page.keyboard.press('Control+z');
    await writtenReply().toBe('您好!再见。');
  });

  test('from the panel, by one key', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.press('i');
    await writtenReply().toBe(sentence);
  });

  test('the next variant of the sentence is what is inserted', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.click(zh('say.another'));
    await panel.shows(zh('say.position', { number: 2, total: 3 }));
    await panel.click(zh('say.insert'));
    await writtenReply().not.toBe('');
    expect(await reply()).not.toBe(sentence);
    expect(await panel.text()).toContain(await reply());
  });

  test('two inserts stand one after the other, and each is undone on its own', async () => {
    await tab.cue.click(zh('say.insert'));
    await writtenReply().toBe(sentence);
    await tab.cue.click(zh('say.insert'));
    await writtenReply().toBe(`${sentence}${sentence}`);
    await tab.replyBox.focus();
    await tab.page.keyboard.press('Control+z');
    await writtenReply().toBe(sentence);
    await tab.page.keyboard.press('Control+z');
    await writtenReply().toBe('');
  });

  /** What the panel would ask, had it not heard yet that another conversation is open. */
  async function insertFor(conversation: string, text: string) {
    const tabId = (await agent.held(OLDER))?.tabId;
    const data = JSON.stringify({ tabId, origin: agent.origin, key: conversation, text });
    return agent.inside.evaluate(`chrome.runtime.sendMessage({
      id: 1, type: 'insertText', data: ${data}, timestamp: Date.now() })`);
  }

  test('for a conversation that is no longer open nothing is written', async () => {
    expect(await insertFor(OLDER, '甲。')).toMatchObject({ res: { ok: true } });
    await writtenReply().toBe('甲。');
    await tab.switchTo('zh-blind-button');
    await expect.poll(() => tab.cue.text(), PATIENT).toContain('盲人');
    expect(await insertFor(OLDER, '乙。')).toMatchObject({
      res: { ok: false, reason: 'other-conversation' },
    });
    expect(await reply()).toBe('');
  });

  test('not even in the moment of the switch, before the background has heard of it', async () => {
    await tab.page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-open="zh-blind-button"]')?.click(),
    );
    expect(await insertFor(OLDER, '乙。')).toMatchObject({
      res: { ok: false, reason: 'other-conversation' },
    });
    expect(await reply()).toBe('');
  });
});
