import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { killBackground } from '@/scripts/setup/kill-background';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { beginOf, scriptOfBuild } from '../verbs/content-of-build';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const OLDER = 'zh-older-payment';

describe('when the browser has killed the background', () => {
  let agent: AgentAtDesk;
  let tab: DeskTab;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh();
    tab = await agent.opens(OLDER);
    await tab.cue.appears();
  });

  test('all that it had in its memory is gone', async () => {
    const { running, inside } = agent;
    const memory = () =>
      running.context.serviceWorkers()[0]?.evaluate('globalThis.planted ?? null');
    await running.context.serviceWorkers()[0]?.evaluate('globalThis.planted = "here"');
    expect(await memory()).toBe('here');
    await killBackground(inside);
    await tab.customerWrites('您好');
    await expect.poll(async () => (await agent.held(OLDER))?.messageCount, PATIENT).toBe(4);
    await expect.poll(memory, PATIENT).toBeNull();
  });

  const needs = () => expect.poll(() => agent.needs(OLDER), PATIENT);

  test('the next message is assessed together with all that was said before', async () => {
    const before = await agent.needs(OLDER);
    await killBackground(agent.inside);
    await tab.customerWrites('耳朵也听不见,打电话没用');
    await needs().toEqual(expect.arrayContaining([...before, 'hearing']));
    expect((await agent.held(OLDER))?.messageCount).toBe(4);
  });

  test('verdicts, the gate’s answer and the step are still there', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.click(zh('needs.confirm'));
    await expect.poll(async () => (await agent.held(OLDER))?.verdicts, PATIENT).not.toEqual({});
    // The next need is asked about; its card has another height.
    await panel.hides('七十三');
    await panel.click(zh('script.start'));
    await panel.click(zh('script.gateClear'));
    await panel.click(beginOf(scriptOfBuild('close-password-free-payment')));
    await panel.click(zh('script.worked'));
    await expect.poll(async () => (await agent.held(OLDER))?.progress?.step, PATIENT).toBe(1);
    const before = await agent.held(OLDER);

    await killBackground(agent.inside);
    await tab.customerWrites('耳朵也听不见,打电话没用');
    await needs().toContain('hearing');
    const after = await agent.held(OLDER);
    expect(after?.verdicts).toEqual(before?.verdicts);
    expect(after?.progress).toEqual(before?.progress);
  });

  test('the cue’s buttons wake it', async () => {
    const sentence = await tab.sentence();
    await killBackground(agent.inside);
    await tab.cue.click(zh('cue.insert'));
    await expect.poll(() => tab.replyBox.inputValue(), PATIENT).toBe(sentence);
  });

  test('the panel’s buttons wake it', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await killBackground(agent.inside);
    await panel.click(zh('script.start'));
    await panel.shows(zh('script.gateTitle'));
    await expect
      .poll(async () => (await agent.held(OLDER))?.progress?.script, PATIENT)
      .toBe('close-password-free-payment');
  });

  test('a switch to another conversation hides and shows as ever', async () => {
    await killBackground(agent.inside);
    await tab.switchTo('zh-blind-button');
    await expect.poll(() => tab.cue.text(), PATIENT).toContain('盲人');
    await killBackground(agent.inside);
    await tab.switchTo(OLDER);
    await expect.poll(() => tab.cue.text(), PATIENT).toContain('七十三');
  });

  test('the one before is hidden before the next is understood', async () => {
    // A background that has to read all its content first takes its time to understand.
    await agent.inside.evaluate(`
      globalThis.order = [];
      chrome.storage.session.onChanged.addListener((changes) => {
        for (const [name, { newValue }] of Object.entries(changes))
          order.push(name.startsWith('desk:') ? 'desk at ' + newValue?.key : name);
      });
    `);
    await killBackground(agent.inside);
    await tab.switchTo('zh-blind-button');
    await expect.poll(() => tab.cue.text(), PATIENT).toContain('盲人');
    const order = await agent.inside.evaluate<string[]>('order');
    const hidden = order.indexOf('desk at zh-blind-button');
    const understood = order.findIndex((name) => name.endsWith('|zh-blind-button'));
    expect(hidden).toBeGreaterThanOrEqual(0);
    expect(understood).toBeGreaterThan(hidden);
  });

  test('another age to count as older from is applied to what is open', async () => {
    await agent.startsAfresh({ ageThreshold: 65 });
    tab = await agent.opens('zh-ordinary-points');
    await tab.customerWrites('我今年六十二了');
    const read = async () => (await agent.held('zh-ordinary-points'))?.messageCount;
    await expect.poll(read, PATIENT).toBe(4);
    expect(await agent.needs('zh-ordinary-points')).toEqual([]);
    await killBackground(agent.inside);
    await agent.inside.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, ageThreshold: 60 } }))`);
    await expect.poll(() => agent.needs('zh-ordinary-points'), PATIENT).toContain('older-adult');
  });

  test('again and again, message by message', async () => {
    await tab.switchTo('zh-ordinary-points');
    const said = ['我今年七十八了', '耳朵也听不见,打电话没用', '我眼睛看不清屏幕上的字'];
    for (const [index, words] of said.entries()) {
      await killBackground(agent.inside);
      await tab.customerWrites(words);
      await expect
        .poll(async () => (await agent.held('zh-ordinary-points'))?.messageCount, PATIENT)
        .toBe(4 + index);
    }
    expect(await agent.needs('zh-ordinary-points')).toEqual(
      expect.arrayContaining(['older-adult', 'hearing', 'vision']),
    );
  });
});
