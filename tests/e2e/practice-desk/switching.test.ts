import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { beginOf, scriptOfBuild } from '../verbs/content-of-build';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const OLDER = 'zh-older-payment';
const BLIND = 'zh-blind-button';
const ORDINARY = 'zh-ordinary-points';

describe('switching to another conversation without a page load', () => {
  const script = scriptOfBuild('close-password-free-payment');
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

  test('the cue of the conversation before is hidden at once', async () => {
    await tab.switchTo(ORDINARY);
    await tab.cue.disappears();
    await expect.poll(async () => (await agent.held(ORDINARY))?.messageCount, PATIENT).toBe(3);
    expect(await tab.cue.text()).toBeNull();
  });

  test('never does the cue stand beside the words of another conversation', async () => {
    const before = await tab.cue.appears();
    // Before the next frame is drawn the old result has to be off the page; the new one may stand
    // there already.
    const gone = await tab.page.evaluate(async (next) => {
      const removed: Node[] = [];
      const taken = new MutationObserver((records) => {
        for (const { removedNodes } of records) removed.push(...removedNodes);
      });
      taken.observe(document, { childList: true, subtree: true });
      document.querySelector<HTMLElement>(`[data-open="${next}"]`)?.click();
      await new Promise(requestAnimationFrame);
      // Sizes are told of after everything else that runs before the frame is drawn.
      await new Promise((resolve) => new ResizeObserver(resolve).observe(document.body));
      taken.disconnect();
      return removed.some(({ nodeName }) => nodeName === 'CARECUE-CUE');
    }, BLIND);
    expect(gone).toBe(true);
    const after = await tab.cue.appears();
    expect(before).toContain('七十三');
    expect(after).toContain('盲人');
    expect(after).not.toContain('七十三');
  });

  test('the panel changes with it and keeps nothing of the one before', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.shows('七十三');
    await tab.switchTo(BLIND);
    await panel.follows(BLIND);
    await panel.shows('盲人');
    const text = await panel.text();
    expect(text).not.toContain('七十三');
    expect(text).not.toContain(script.title['zh-Hans']);
  });

  test('quick switches to and fro end with the conversation that is open', async () => {
    for (const next of [BLIND, ORDINARY, OLDER, BLIND, OLDER, 'zh-scam-screen', BLIND])
      await tab.switchTo(next);
    await expect.poll(() => tab.cue.text(), PATIENT).toContain('盲人');
    const panel = await agent.panelFrom(tab);
    await panel.follows(BLIND);
  });

  test('coming back restores needs, verdict, the gate’s answer and the step', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.click(zh('needs.confirm'));
    await expect.poll(async () => (await agent.held(OLDER))?.verdicts, PATIENT).not.toEqual({});
    // The next need is asked about; its card has another height.
    await panel.hides('七十三');
    await panel.click(zh('script.start'));
    await panel.click(zh('script.gateClear'));
    await panel.click(beginOf(script));
    await panel.click(zh('script.worked'));
    await panel.shows(`${script.steps[1]?.say['zh-Hans']}`);
    const before = await agent.held(OLDER);

    await tab.switchTo(BLIND);
    await panel.follows(BLIND);
    expect(await panel.text()).not.toContain(script.steps[1]?.say['zh-Hans']);

    await tab.switchTo(OLDER);
    await panel.follows(OLDER);
    await panel.shows(`${script.steps[1]?.say['zh-Hans']}`);
    const after = await agent.held(OLDER);
    expect(after?.assessment).toEqual(before?.assessment);
    expect(after?.verdicts).toEqual(before?.verdicts);
    expect(after?.progress).toEqual({ ...before?.progress, gate: 'clear', step: 1 });
    expect(await tab.cue.appears()).toContain('七十三');
  });

  test('another tab in front shows its own conversation, or none', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await agent.inside.bringToFront();
    await panel.follows('');
    expect(await panel.text()).not.toContain('七十三');
    await tab.page.bringToFront();
    await panel.follows(OLDER);
  });
});
