import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const SCAM = 'zh-scam-screen';
const ORDINARY = 'zh-ordinary-points';
const BLIND = 'zh-blind-button';

describe('an alert that waits in another open conversation', () => {
  let agent: AgentAtDesk;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(() => agent.startsAfresh());

  const badge = (tab: DeskTab) => expect.poll(() => agent.badge(tab), PATIENT);

  async function opensScam(): Promise<DeskTab> {
    const tab = await agent.opens(SCAM);
    expect(await tab.cue.appears()).toContain(zh('alert.fraud'));
    return tab;
  }

  test('is counted on the toolbar button after switching away, and no longer on return', async () => {
    const tab = await opensScam();
    expect(await agent.badge(tab)).toBe('');
    await tab.switchTo(ORDINARY);
    await badge(tab).toBe('1');
    await tab.switchTo(SCAM);
    await badge(tab).toBe('');
  });

  test('is counted for the tabs in which it is not in view', async () => {
    const scam = await opensScam();
    const other = await agent.opens(BLIND);
    await other.cue.appears();
    await badge(other).toBe('1');
    await badge(scam).toBe('');
  });

  test('that comes in meanwhile is counted too', async () => {
    const first = await agent.opens(ORDINARY);
    const second = await agent.opens(BLIND);
    await second.cue.appears();
    expect(await agent.badge(second)).toBe('');
    await first.customerWrites('我不想活了');
    await badge(second).toBe('1');
    await badge(first).toBe('');
  });

  test('is not counted once its tab is closed', async () => {
    const scam = await opensScam();
    const other = await agent.opens(BLIND);
    await badge(other).toBe('1');
    await scam.page.close();
    await badge(other).toBe('');
  });

  test('is not counted when its tab was closed in the middle of a reading', async () => {
    for (let time = 0; time < 4; time++) {
      const scam = await agent.opens(SCAM);
      await scam.customerWrites('他说再不关就要扣钱了');
      await scam.page.close();
    }
    const other = await agent.opens(BLIND);
    await other.cue.appears();
    const open = () =>
      agent.inside.evaluate(`chrome.storage.session.get().then((all) =>
        Object.keys(all).filter((key) => key.startsWith('desk:')).length)`);
    await expect.poll(open, PATIENT).toBe(1);
    await badge(other).toBe('');
  });

  test('is not counted once the agent has judged it', async () => {
    const tab = await opensScam();
    const panel = await agent.panelFrom(tab);
    await panel.follows(SCAM);
    await panel.click(zh('needs.confirm'));
    await expect.poll(async () => (await agent.held(SCAM))?.verdicts, PATIENT).not.toEqual({});
    await tab.switchTo(BLIND);
    await expect.poll(() => tab.cue.text(), PATIENT).toContain('盲人');
    expect(await agent.badge(tab)).toBe('');
  });

  test('of care alone there is no count', async () => {
    const tab = await agent.opens(BLIND);
    await tab.cue.appears();
    await tab.switchTo(ORDINARY);
    await expect.poll(async () => (await agent.held(ORDINARY))?.messageCount, PATIENT).toBe(3);
    expect(await agent.badge(tab)).toBe('');
  });
});
