import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

const BLIND = 'zh-blind-button';
const ORDINARY = 'zh-ordinary-points';
const SCAM_WORDS = '客服打电话来教我的,他还在电话上,让我把屏幕共享给他';

describe('advice that keeps quiet', () => {
  let agent: AgentAtDesk;
  let tab: DeskTab;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());

  async function opens(conversation: string) {
    await agent.startsAfresh();
    tab = await agent.opens(conversation);
    await tab.cue.appears();
    panel = await agent.panelFrom(tab);
    await panel.follows(conversation);
    await panel.shows(zh('needs.title'));
  }
  const fraudIsSeen = async () => {
    await panel.shows(zh('alert.fraud'));
    await expect.poll(() => tab.cue.text(), PATIENT).toContain(zh('alert.fraud'));
  };

  describe('calm mode', () => {
    beforeEach(async () => {
      await opens(BLIND);
      await panel.pressAll('m');
      await panel.shows(zh('advice.calmOn'));
    });

    test('takes the cue off the page and leaves what helps in the panel', async () => {
      await tab.cue.disappears();
      expect(await panel.text()).toContain(zh('say.insert'));
    });

    test('never silences fraud: cue, panel, and the count elsewhere', async () => {
      await tab.cue.disappears();
      await tab.customerWrites(SCAM_WORDS);
      await fraudIsSeen();
      await tab.switchTo(ORDINARY);
      await expect.poll(() => agent.badge(tab), PATIENT).toBe('1');
    });

    test('never silences a crisis', async () => {
      await tab.customerWrites('我不想活了');
      await panel.shows(zh('alert.crisis'));
      await expect.poll(() => tab.cue.text(), PATIENT).toContain(zh('alert.crisis'));
    });
  });

  describe('"not now"', () => {
    beforeEach(async () => {
      await opens(BLIND);
      await panel.pressAll('z');
      await panel.shows(zh('advice.aside'));
      await tab.cue.disappears();
    });

    test('ends with the next thing that is found, which is marked', async () => {
      await tab.customerWrites('我耳朵背,电话里听不清');
      await expect.poll(() => agent.needs(BLIND), PATIENT).toContain('hearing');
      await panel.hides(zh('advice.aside'));
      await panel.shows(zh('needs.new'));
      await tab.cue.appears();
    });

    test('holds for this conversation only', async () => {
      await tab.switchTo('zh-older-payment');
      await tab.cue.appears();
    });

    test('never silences fraud', async () => {
      await tab.customerWrites(SCAM_WORDS);
      await fraudIsSeen();
    });
  });

  test('"not now" on the cue itself puts advice aside, and silences no fraud', async () => {
    await opens(BLIND);
    await tab.cue.click(zh('advice.notNow'));
    await tab.cue.disappears();
    await panel.shows(zh('advice.aside'));
    await tab.customerWrites(SCAM_WORDS);
    await fraudIsSeen();
    expect(await tab.cue.text()).not.toContain(zh('advice.notNow'));
  });

  test('a need by hand brings the cue, and goes again', async () => {
    await opens(BLIND);
    await tab.switchTo(ORDINARY);
    await panel.follows(ORDINARY);
    await tab.cue.disappears();
    await panel.pressAll('a');
    await panel.shows(zh('needs.tilesHelp'));
    await panel.pressAll('1');
    await expect.poll(() => agent.needs(ORDINARY), PATIENT).toEqual(['crisis']);
    expect(await tab.cue.appears()).toContain(zh('alert.crisis'));
    await panel.click(zh('needs.remove'));
    await expect.poll(() => agent.needs(ORDINARY), PATIENT).toEqual([]);
    await tab.cue.disappears();
  });
});
