import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { summaryText, writeSummary } from '@/utils/guidance/written-summary';
import { regionalWording } from '@/utils/knowledge/regional-wording';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { beginOf, contentOfBuild, scriptOfBuild } from '../verbs/content-of-build';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';
import { talkByPhone } from '../verbs/talk-by-phone';

const OLDER = 'zh-older-payment';

describe('a whole script', () => {
  const script = scriptOfBuild('close-password-free-payment');
  const says = script.steps.map(({ say }) => say['zh-Hans']);
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
    await panel.shows(zh('script.suggested'));
  });

  const opensSteps = async () => {
    // A panel that has just been drawn may not listen to its keys yet.
    await panel.click(zh('script.start'));
    await panel.shows(gate);
    await panel.press('1');
    await panel.shows(script.opening['zh-Hans']);
    await panel.click(beginOf(script));
    await panel.shows(says[0] ?? '');
  };
  const goesThrough = async (act: (words: string) => Promise<void>) => {
    for (const words of says) {
      await panel.shows(words);
      await act(words);
      await panel.press('ArrowRight');
      await panel.hides(words);
    }
    await panel.shows(zh('script.closeTitle'));
  };
  const tried = async () => (await agent.held(OLDER))?.tried;

  test('in writing each step is inserted, and at the end all of them to keep', async () => {
    await opensSteps();
    await goesThrough(async (words) => {
      await panel.press('i');
      await expect.poll(() => tab.replyBox.inputValue(), PATIENT).toBe(words);
      await tab.replyBox.fill('');
    });
    await panel.press('w');
    await panel.shows(zh('summary.insert'));
    await panel.press('1');
    const wording = regionalWording(contentOfBuild().all('regional-words'), 'CN');
    const written = summaryText(writeSummary(script, 'zh-Hans', wording));
    await expect.poll(() => tab.replyBox.inputValue(), PATIENT).toBe(written);
    expect(agent.desk.sent()).toEqual([]);
    await panel.press('e');
    await expect
      .poll(tried, PATIENT)
      .toEqual([{ script: script.id, step: null, failures: 0, ended: 'done' }]);
  });

  test('a step that fails twice leads the other way, and is kept for the hand-off', async () => {
    await opensSteps();
    await panel.press('ArrowRight');
    await panel.shows(says[1] ?? '');
    await panel.press('x');
    await panel.shows(script.steps[1]?.ifNot?.['zh-Hans'] ?? '');
    await panel.press('x');
    await panel.shows(script.secondRoute['zh-Hans']);
    await panel.press('i');
    await expect.poll(() => tab.replyBox.inputValue(), PATIENT).toBe(script.secondRoute['zh-Hans']);
    await panel.press('e');
    await panel.shows(zh('script.suggested'));
    const step = script.steps[1]?.id;
    const stuck = { script: script.id, step, failures: 2, ended: 'second-route' };
    await expect.poll(tried, PATIENT).toEqual([stuck]);
    // Another try, stopped at its gate, comes behind it.
    await panel.click(zh('script.start'));
    await panel.shows(gate);
    await panel.press('2');
    await panel.shows(script.gate?.ifWorrying['zh-Hans'] ?? '');
    await panel.press('e');
    await expect
      .poll(tried, PATIENT)
      .toEqual([stuck, { script: script.id, step: null, failures: 0, ended: 'worrying' }]);
  });

  test('in a call the guide runs through each step, and nothing is inserted', async () => {
    await talkByPhone(agent.inside, agent.origin, OLDER);
    await expect.poll(async () => (await agent.held(OLDER))?.channel, PATIENT).toBe('call');
    await opensSteps();
    const runs = () =>
      panel.panel.evaluate<boolean>(`document.querySelector('[data-phrase="now"]') !== null`);
    await goesThrough(async () => {
      await expect.poll(runs, PATIENT).toBe(true);
      await panel.press('Space');
      await expect.poll(runs, PATIENT).toBe(false);
      await panel.press('i');
    });
    expect(await panel.text()).not.toContain(zh('say.insert'));
    expect(await tab.replyBox.inputValue()).toBe('');
  });

  test('the steps open in large type in a window of their own; the desk stays in view', async () => {
    await opensSteps();
    await goesThrough(async () => {});
    await panel.press('w');
    await panel.shows(zh('summary.open'));
    const opened = agent.running.context.waitForEvent('page');
    await panel.press('3');
    const page = await opened;
    await page.waitForSelector('ol > li');
    expect(await page.locator('ol > li').count()).toBe(says.length);
    expect(await page.title()).toBe(script.title['zh-Hans']);
    expect(page.url()).toMatch(/\/summary\.html$/);
    await panel.follows(OLDER);
    await page.close();
  });
});
