import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { contentOfBuild } from '../verbs/content-of-build';
import { databasesOf } from '../verbs/databases-of';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import { word } from '../verbs/trainer-in-studio';

const OLDER = 'zh-older-payment';
/** Stands in nothing but what the agent writes. */
const OWN_WORDS = '蓝鲸练习句：今天天气真好。';

describe('practising', () => {
  let agent: AgentAtDesk;
  let page: Page;
  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());

  test('opens from the panel beside the desk, with the conversations of the pack', async () => {
    await agent.startsAfresh();
    const tab = await agent.opens(OLDER);
    // The very first time, the content is put in place meanwhile.
    await tab.cue.appears(30_000);
    const panel = await agent.panelFrom(tab);
    const opened = agent.running.context.waitForEvent('page');
    await panel.click(zh('more.practice'));
    page = await opened;
    const begin = page.getByRole('button', { name: word('practice.begin') });
    const own = contentOfBuild().all('practice');
    // One more: the one that is made from script and playbook.
    await expect.poll(() => begin.count(), PATIENT).toBe(own.length + 1);
    await begin.first().click();
  });

  test('shows what comes of a mistake, and keeps nothing of what was written', async () => {
    await page.getByRole('textbox').fill(OWN_WORDS);
    await page.getByRole('button', { name: word('practice.say'), exact: true }).click();
    await expect.poll(() => page.innerText('main'), PATIENT).toContain(OWN_WORDS);
    await page.getByRole('textbox').fill(word('typical.rating-request.1'));
    await page.getByRole('button', { name: word('practice.say'), exact: true }).click();
    const gone = word('practice.ended.hung-up');
    await expect.poll(() => page.innerText('main'), PATIENT).toContain(gone);
    const stored = await page.evaluate(
      'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then((all) => JSON.stringify(all))',
    );
    expect(stored).not.toContain('蓝鲸');
    expect(await databasesOf(page)).not.toContain('蓝鲸');
    await page.reload();
    const begin = page.getByRole('button', { name: word('practice.begin') });
    await expect.poll(() => begin.count(), PATIENT).toBeGreaterThan(1);
    expect(await page.innerText('main')).not.toContain('蓝鲸');
  });
});
