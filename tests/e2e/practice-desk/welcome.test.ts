import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { openDeskTab } from '../verbs/desk-tab';
import { findFaults } from '../verbs/find-faults';

const OLDER = 'zh-older-payment';

describe('a first time on the practice desk', () => {
  let agent: AgentAtDesk;
  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());

  test('is told in three screens, by keyboard, and leaves the conversation as it is', async () => {
    await agent.startsAfresh();
    const tab = await openDeskTab(agent.running.context, `${agent.desk.url}?welcome#${OLDER}`);
    // The very first time, the content is put in place meanwhile.
    await tab.cue.appears(30_000);
    const { page } = tab;
    const heading = page.locator('.welcome-title');
    const told: string[] = [];
    for (const screen of [1, 2, 3]) {
      expect(await heading.textContent()).toContain(`${screen}/3`);
      told.push((await page.locator('.welcome-text').textContent()) ?? '');
      if (screen < 3) await page.locator('.welcome-buttons button:visible').last().press('Enter');
    }
    expect(new Set(told).size).toBe(3);
    expect(told.join('\n')).toMatch(/Alt\+C[\s\S]*Alt\+I/);
    expect(await findFaults(page)).toEqual([]);
    await page.locator('.welcome-buttons button').first().press('Enter');
    expect(await heading.textContent()).toContain('2/3');
    await page.locator('.welcome-buttons button').last().press('Enter');
    await page.locator('.welcome-buttons button').last().press('Enter');
    expect(await page.locator('.welcome').count()).toBe(0);
    // What the screens say is read as nobody's words.
    expect((await agent.held(OLDER))?.messageCount).toBe(3);
  });

  test('is not in the way of anybody else', async () => {
    const tab = await agent.opens(OLDER);
    await tab.cue.appears();
    expect(await tab.page.locator('.welcome').count()).toBe(0);
  });
});
