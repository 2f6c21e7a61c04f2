import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { contentOfBuild } from '../verbs/content-of-build';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

describe('the agent has the last word', () => {
  const scam = contentOfBuild().get('fraud', 'cancel-insurance-scam')?.title['zh-Hans'] ?? '';
  let agent: AgentAtDesk;
  let tab: DeskTab;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(() => agent.startsAfresh());

  async function opens(conversation: string) {
    tab = await agent.opens(conversation);
    await tab.cue.appears();
    panel = await agent.panelFrom(tab);
    await panel.follows(conversation);
  }
  const verdicts = (conversation: string) =>
    expect.poll(async () => (await agent.held(conversation))?.verdicts, PATIENT);

  test('a need is confirmed and stays on the cue', async () => {
    await opens('zh-blind-button');
    await panel.click(zh('needs.confirm'));
    await verdicts('zh-blind-button').toEqual({ vision: { verdict: 'confirmed' } });
    expect(await tab.cue.appears()).toContain('盲人');
    await panel.click(zh('needs.why'));
    await panel.shows(zh('needs.confirmed'));
  });

  test('a need that is not right, and why, leaves the cue; it can be taken back', async () => {
    await opens('zh-blind-button');
    await panel.click(zh('needs.notRight'));
    await panel.shows(zh('needs.reasonAsk'));
    await panel.click(zh('reason.wrong-person'));
    await verdicts('zh-blind-button').toEqual({
      vision: { verdict: 'not-right', reason: 'wrong-person' },
    });
    await tab.cue.disappears();
    await panel.shows(zh('needs.noneLeft'));

    await panel.click(zh('needs.why'));
    await panel.shows(zh('reason.wrong-person'));
    await panel.click(zh('needs.undo'));
    await verdicts('zh-blind-button').toEqual({});
    expect(await tab.cue.appears()).toContain('盲人');
  });

  test('of several needs only the one that is not right goes', async () => {
    await opens('zh-older-payment');
    expect(await tab.cue.appears()).toContain('七十三');
    await panel.click(zh('needs.notRight'));
    await panel.click(zh('reason.not-a-need'));
    await verdicts('zh-older-payment').toEqual({
      'older-adult': { verdict: 'not-right', reason: 'not-a-need' },
    });
    await expect.poll(() => tab.cue.text(), PATIENT).not.toContain('七十三');
    expect(await tab.cue.appears()).toContain(zh('needs.title'));
  });

  test('a verdict outlives the next message', async () => {
    await opens('zh-blind-button');
    await panel.click(zh('needs.notRight'));
    await panel.click(zh('reason.misread'));
    await tab.cue.disappears();
    await tab.customerWrites('还是不行,读屏不读');
    await expect
      .poll(async () => (await agent.held('zh-blind-button'))?.messageCount, PATIENT)
      .toBe(4);
    expect(await tab.cue.text()).toBeNull();
  });

  test('an alert judged wrong lies in one line in the panel, and comes back from there', async () => {
    await opens('zh-scam-screen');
    await panel.shows(zh('alert.never'));
    await panel.click(zh('needs.notRight'));
    await panel.click(zh('reason.already-known'));
    await tab.cue.disappears();
    await panel.shows(zh('alert.folded', { title: scam }));
    expect(await panel.text()).not.toContain(zh('alert.never'));

    await panel.click(zh('alert.open'));
    await verdicts('zh-scam-screen').toEqual({});
    await panel.shows(zh('alert.never'));
    expect(await tab.cue.appears()).toContain(zh('alert.fraud'));
  });
});
