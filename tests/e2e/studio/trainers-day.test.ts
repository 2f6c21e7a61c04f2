import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { studioText } from '@/utils/i18n/studio/messages';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { contentOfBuild, scriptOfBuild } from '../verbs/content-of-build';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';
import { openStudio, type TrainerInStudio, word } from '../verbs/trainer-in-studio';

/** One agent and one trainer in the same browser; each test goes on from the one before. */
describe('a trainer’s day', () => {
  const script = scriptOfBuild('close-password-free-payment');
  const gate = '先跟您确认一下，是谁让您来关这个的？';
  let agent: AgentAtDesk;
  let tab: DeskTab;
  let panel: SidePanelUser;
  let trainer: TrainerInStudio;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());

  test('begins with the agent’s panel open beside a conversation', async () => {
    await agent.startsAfresh();
    tab = await agent.opens('zh-blind-button');
    // The very first time, the content is put in place meanwhile.
    await tab.cue.appears(30_000);
    panel = await agent.panelFrom(tab);
    await panel.follows('zh-blind-button');
    trainer = await openStudio(agent.running);
  });

  test('finds a script by its words and changes a sentence, which is kept at once', async () => {
    const { page } = trainer;
    await page.waitForSelector('main li a');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(script.title['zh-Hans']);
    const first = page.locator('main li a').first();
    await expect.poll(() => first.innerText(), PATIENT).toContain(script.title['zh-Hans']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-place="gate.question.zh-Hans"]');
    await trainer.writes('gate.question.zh-Hans', gate);
    await trainer.keeps();
    const traditional = page.locator('textarea[data-place="gate.question.zh-Hant"]');
    expect(await traditional.inputValue()).toBe('先跟您確認一下，是誰讓您來關這個的？');
    await page.reload();
    const field = page.locator('textarea[data-place="gate.question.zh-Hans"]');
    await expect.poll(() => field.inputValue(), PATIENT).toBe(gate);
  });

  test('sees it as the agent will, and what is wrong while it is written', async () => {
    const { page } = trainer;
    const preview = page.getByRole('region', { name: word('edit.preview') });
    await expect.poll(() => preview.innerText(), PATIENT).toContain(gate);
    await trainer.writes('steps.0.say.zh-Hans', '点“我的”，然后点“设置”');
    const fault = studioText('zh-Hans', 'fault.two-actions');
    await expect.poll(() => page.innerText('main'), PATIENT).toContain(fault);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.innerText('main'), PATIENT).not.toContain(fault);
  });

  test('changes nothing for agents before it is published', async () => {
    await panel.searches(script.title['zh-Hans']);
    await panel.press('Enter');
    await panel.shows(script.gate?.question['zh-Hans'] ?? 'a gate');
  });

  test('publishes it: the agent’s open panel shows it, and says that something is new', async () => {
    await trainer.publishes('小林');
    await panel.shows(gate);
    await panel.press('Escape');
    await panel.shows(zh('updates.title'));
    await panel.click(zh('updates.title'));
    await panel.shows(script.title['zh-Hans']);
    await panel.click(zh('updates.seen'));
    await panel.hides(zh('updates.title'));
  });

  test('a changed playbook is on the cue of the desk that is open', async () => {
    const held = await agent.needs('zh-blind-button');
    const [need = 'vision'] = held;
    const before = contentOfBuild().get('need', need)?.helps[0]?.['zh-Hans'] ?? '';
    expect(await tab.cue.appears()).toContain(before);
    await trainer.goes(`content/need/${need}`);
    await trainer.writes('helps.0.zh-Hans', '慢慢读给您听');
    await trainer.keeps();
    await trainer.publishes('小林');
    await tab.page.bringToFront();
    await expect.poll(() => tab.cue.appears(), PATIENT).toContain('慢慢读给您听');
  });

  test('reads what a version changed, word by word, and rolls back in one step', async () => {
    const { page } = trainer;
    await page.bringToFront();
    await trainer.goes('publish');
    const versions = page.locator('section', { hasText: word('publish.history') }).locator('li');
    const second = versions.filter({
      hasText: studioText('zh-Hans', 'publish.version', { number: 2 }),
    });
    await second.getByRole('button', { name: word('publish.differences') }).click();
    await expect.poll(() => page.innerText('ins'), PATIENT).toContain('读');
    await page.getByRole('button', { name: word('publish.rollBackStart') }).click();
    const third = studioText('zh-Hans', 'publish.version', { number: 3 });
    await expect.poll(() => page.innerText('main'), PATIENT).toContain(third);
    await panel.searches(script.title['zh-Hans']);
    await panel.press('Enter');
    await panel.shows(script.gate?.question['zh-Hans'] ?? 'a gate');
    expect(await panel.text()).not.toContain(gate);
  });

  test('is told for as long as the disk is full', async () => {
    const { page } = trainer;
    await page.bringToFront();
    const told = page.getByText(zh('cannotKeep.quota'));
    await page.evaluate('navigator.storage.estimate = async () => ({ quota: 1, usage: 1 })');
    await expect.poll(() => told.isVisible(), PATIENT).toBe(true);
    await page.evaluate('delete navigator.storage.estimate');
    await expect.poll(() => told.isVisible(), PATIENT).toBe(false);
  });
});
