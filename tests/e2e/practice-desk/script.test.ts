import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { beginOf, scriptOfBuild } from '../verbs/content-of-build';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

const OLDER = 'zh-older-payment';

describe('a script, one step at a time', () => {
  const script = scriptOfBuild('close-password-free-payment');
  const says = script.steps.map(({ say }) => say['zh-Hans']);
  const said = (step: number) => says[step] ?? '';
  const gate = script.gate?.question['zh-Hans'] ?? '';
  let agent: AgentAtDesk;
  let tab: DeskTab;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh();
    tab = await agent.opens(OLDER);
    await tab.cue.appears();
    panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.click(zh('script.start'));
    await panel.shows(gate);
  });

  const stepsInSight = async () => {
    const text = await panel.text();
    return says.filter((words) => text.includes(words));
  };

  test('the gate’s question comes first, and no step before its answer', async () => {
    expect(gate).not.toBe('');
    expect(await stepsInSight()).toEqual([]);
    await panel.click(zh('say.insert'));
    await expect.poll(() => tab.replyBox.inputValue(), PATIENT).toBe(gate);
    expect(await stepsInSight()).toEqual([]);
  });

  test('a worrying answer stops: what to say instead, and still no step', async () => {
    await panel.click(zh('script.gateWorrying'));
    await panel.shows(script.gate?.ifWorrying['zh-Hans'] ?? '');
    expect((await agent.held(OLDER))?.progress).toMatchObject({ gate: 'worrying', step: 0 });
    expect(await stepsInSight()).toEqual([]);
    // The question can be asked once more.
    await panel.click(zh('script.gateAgain'));
    await panel.shows(gate);
    expect(await stepsInSight()).toEqual([]);
  });

  test('a clear answer opens the steps, one on the screen at a time', async () => {
    await panel.click(zh('script.gateClear'));
    await panel.shows(script.opening['zh-Hans']);
    await panel.click(beginOf(script));
    for (const [index, words] of says.entries()) {
      await panel.shows(words);
      expect(await stepsInSight()).toEqual([words]);
      await panel.shows(zh('script.step', { number: index + 1, total: says.length }));
      await panel.shows(script.steps[index]?.check?.['zh-Hans'] ?? '');
      await panel.click(zh('script.worked'));
    }
    await panel.shows(script.close?.['zh-Hans'] ?? '');
    await panel.shows(script.followUp?.['zh-Hans'] ?? '');
  });

  test('the step’s words go into the reply box', async () => {
    await panel.click(zh('script.gateClear'));
    await panel.click(beginOf(script));
    await panel.shows(said(0));
    await panel.press('i');
    await expect.poll(() => tab.replyBox.inputValue(), PATIENT).toBe(said(0));
    expect(agent.desk.sent()).toEqual([]);
  });

  test('what failed once brings help, what failed twice the other way', async () => {
    const second = script.secondRoute['zh-Hans'];
    await panel.click(zh('script.gateClear'));
    await panel.click(beginOf(script));
    await panel.shows(said(0));
    await panel.click(zh('script.failed'));
    await panel.shows(script.steps[0]?.ifNot?.['zh-Hans'] ?? '');
    expect(await panel.text()).not.toContain(second);
    await panel.click(zh('script.failed'));
    await panel.shows(second);
    expect(await stepsInSight()).toEqual([]);
    expect((await agent.held(OLDER))?.progress?.failures).toEqual({
      [script.steps[0]?.id ?? '']: 2,
    });
  });

  test('a scam that shows itself in the middle pauses the script', async () => {
    await panel.click(zh('script.gateClear'));
    await panel.click(beginOf(script));
    await panel.click(zh('script.worked'));
    await panel.shows(said(1));
    await tab.customerWrites('客服打电话来教我的,他还在电话上,让我把屏幕共享给他');
    await panel.shows(zh('alert.fraud'));
    await panel.shows(zh('alert.pause'));
    expect(await stepsInSight()).toEqual([]);
    // Put aside by the agent, the script goes on where it was.
    await panel.click(zh('alert.fold'));
    await panel.shows(said(1));
  });

  test('ending it brings the suggestion back', async () => {
    await panel.click(zh('script.stop'));
    await panel.shows(zh('script.suggested'));
    await expect.poll(async () => (await agent.held(OLDER))?.progress, PATIENT).toBeNull();
  });
});
