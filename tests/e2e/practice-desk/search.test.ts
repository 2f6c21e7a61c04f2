import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { scriptOfBuild } from '../verbs/content-of-build';
import { zh } from '../verbs/interface-words';
import type { SidePanelUser } from '../verbs/side-panel-user';

describe('searching the knowledge base in the panel', () => {
  const script = scriptOfBuild('close-password-free-payment');
  let agent: AgentAtDesk;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh();
    const tab = await agent.opens('zh-blind-button');
    await tab.cue.appears();
    panel = await agent.panelFrom(tab);
    await panel.follows('zh-blind-button');
  });

  test.for([
    ['a customer’s own sentence', '那个不用按密码就扣钱的给我关掉'],
    ['the product’s words', '关闭免密支付'],
    ['traditional characters', '關閉免密支付'],
    ['English', 'turn off payments that need no PIN'],
    ['the initials of its sounds', 'gbmmzf'],
  ] as const)('finds the script by %s', async ([, query]) => {
    await panel.searches(query);
    await panel.shows(script.title['zh-Hans']);
  });

  test('by keys alone: Ctrl+K, words, Enter opens, Escape leads back', async () => {
    await panel.searches('关闭免密支付');
    await panel.shows(zh('kind.script'));
    await panel.press('Enter');
    await panel.shows(script.gate?.question['zh-Hans'] ?? '');
    // Not even here do the steps stand open before the question is answered.
    const text = await panel.text();
    for (const { say } of script.steps) expect(text).not.toContain(say['zh-Hans']);
    await panel.press('Escape');
    await panel.shows('盲人');
  });

  test('the arrows choose another result', async () => {
    const chosen = () =>
      panel.panel.evaluate<string>(
        `document.querySelector('[role="option"][aria-selected="true"]')?.innerText ?? ''`,
      );
    await panel.searches('支付');
    await expect.poll(chosen).not.toBe('');
    const first = await chosen();
    await panel.press('ArrowDown');
    await expect.poll(chosen).not.toBe(first);
  });

  test('what is not there is said, with what to do', async () => {
    await panel.searches('量子纠缠望远镜');
    await panel.shows(zh('search.none', { query: '量子纠缠望远镜' }));
    await panel.shows(zh('search.noneHelp'));
  });

  test('a script found by searching is started for the conversation in view', async () => {
    await panel.searches('关闭免密支付');
    await panel.shows(script.title['zh-Hans']);
    await panel.press('Enter');
    await panel.click(zh('script.start'));
    await panel.shows(script.gate?.question['zh-Hans'] ?? '');
    await expect
      .poll(async () => (await agent.held('zh-blind-button'))?.progress)
      .toMatchObject({ script: script.id, gate: 'unanswered', step: 0 });
  });
});
