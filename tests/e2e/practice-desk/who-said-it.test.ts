import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const ORDINARY = 'zh-ordinary-points';

describe('only what the customer says counts', () => {
  let agent: AgentAtDesk;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(() => agent.startsAfresh());

  const read = (conversation: string, messages: number) =>
    expect.poll(async () => (await agent.held(conversation))?.messageCount, PATIENT).toBe(messages);

  async function opensOrdinary(): Promise<DeskTab> {
    const tab = await agent.opens(ORDINARY);
    await read(ORDINARY, 3);
    expect(await agent.needs(ORDINARY)).toEqual([]);
    return tab;
  }

  test('a new message of the customer brings the cue, with its words as the reason', async () => {
    const tab = await opensOrdinary();
    await tab.customerWrites('我今年七十八了,眼睛看不清屏幕上的字');
    expect(await tab.cue.appears()).toContain('七十八');
    await read(ORDINARY, 4);
    expect(await agent.needs(ORDINARY)).toEqual(expect.arrayContaining(['older-adult', 'vision']));
  });

  test('message after message, what was found before stays', async () => {
    const tab = await opensOrdinary();
    await tab.customerWrites('我今年七十八了');
    await read(ORDINARY, 4);
    await tab.customerWrites('耳朵也听不见,打电话没用');
    await read(ORDINARY, 5);
    await expect
      .poll(() => agent.needs(ORDINARY), PATIENT)
      .toEqual(expect.arrayContaining(['older-adult', 'hearing']));
  });

  test('the agent’s own words never count', async () => {
    const tab = await opensOrdinary();
    await tab.agentSends('我是盲人,今年七十三了,孩子不在身边,我不想活了');
    await read(ORDINARY, 4);
    expect(await agent.needs(ORDINARY)).toEqual([]);
    expect(await tab.cue.text()).toBeNull();
  });

  test('the very same words count when the customer says them', async () => {
    const tab = await opensOrdinary();
    await tab.customerWrites('我是盲人,今年七十三了,孩子不在身边,我不想活了');
    expect(await tab.cue.appears()).toContain(zh('cue.headingCrisis'));
    expect(await agent.needs(ORDINARY)).toEqual(
      expect.arrayContaining(['crisis', 'vision', 'older-adult']),
    );
  });

  test('a colleague’s note about somebody else never counts', async () => {
    const tab = await agent.opens('zh-blind-button');
    await tab.cue.appears();
    expect(await tab.page.innerText('.turn-note')).toMatch(/老人家.*听不清/);
    const needs = await agent.needs('zh-blind-button');
    expect(needs).not.toContain('older-adult');
    expect(needs).not.toContain('hearing');
  });

  test.for(['zh-older-payment', 'zh-blind-button', 'zh-new-parent', 'zh-scam-screen'])(
    '%s: every reason stands where it says, in a message of the customer',
    async (conversation) => {
      const tab = await agent.opens(conversation);
      await tab.cue.appears();
      const found = (await agent.held(conversation))?.assessment.needs ?? [];
      const inMessages = found
        .flatMap(({ evidence }) => evidence)
        .filter((one) => 'message' in one);
      expect(inMessages.length).toBeGreaterThan(0);
      for (const { message, start, end, text } of inMessages) {
        const turn = tab.page.locator('.turn').nth(message);
        expect(await turn.getAttribute('class')).toContain('turn-customer');
        expect((await turn.locator('.turn-body > p').textContent())?.slice(start, end)).toBe(text);
      }
    },
  );
});
