import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

const BLIND = 'zh-blind-button';

describe('the settings of a desk', () => {
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
    await panel.click(zh('header.settings'));
    await panel.shows(zh('settings.desks'));
  });

  const host = () => agent.origin.replace('http://', '');

  test('the desk in view is listed by its own address', async () => {
    await panel.shows(host());
  });

  test('its cue is turned off and on again', async () => {
    const settingOf = `${zh('settings.cue')}: ${host()}`;
    await panel.click(settingOf);
    await tab.cue.disappears();
    await panel.click(settingOf);
    expect(await tab.cue.appears()).toContain('盲人');
  });

  test('a cue that was turned off on the page is turned on again here', async () => {
    await tab.cue.click(zh('cue.turnOff'));
    await tab.cue.disappears();
    await panel.click(`${zh('settings.cue')}: ${host()}`);
    expect(await tab.cue.appears()).toContain('盲人');
  });

  test('a desk that the company has set stays on, and the panel says why', async () => {
    await panel.click(`${zh('settings.turnOff')}: ${host()}`);
    await panel.shows(zh('settings.turnOffAsk'));
    await panel.click(zh('settings.turnOffYes'));
    await panel.shows(zh('settings.setByCompany'));
    await panel.press('Escape');
    await tab.customerWrites('耳朵也听不见,打电话没用');
    await expect.poll(() => agent.needs(BLIND), PATIENT).toContain('hearing');
  });

  test('the age from which a customer counts as older takes effect at once', async () => {
    await panel.press('Escape');
    await tab.switchTo('zh-ordinary-points');
    await tab.customerWrites('我今年六十二了');
    await expect.poll(() => agent.needs('zh-ordinary-points'), PATIENT).toContain('older-adult');
    await panel.click(zh('header.settings'));
    await panel.click(zh('settings.years', { count: 65 }));
    await expect.poll(() => agent.needs('zh-ordinary-points'), PATIENT).toEqual([]);
    await tab.cue.disappears();
  });
});
