import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Count, CountsFile } from '@/utils/contract/insights';
import { type StudioKey, type StudioParams, studioText } from '@/utils/i18n/studio/messages';
import { releasedFileText } from '@/utils/insights/released-file';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { beginOf, scriptOfBuild } from '../verbs/content-of-build';
import { countsOf } from '../verbs/counts-of';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import { openStudio, type TrainerInStudio } from '../verbs/trainer-in-studio';

const OLDER = 'zh-older-payment';
const OTHER = 'zh-ordinary-points';
const words = <K extends StudioKey>(key: K, ...params: StudioParams<K>) =>
  studioText('zh-Hans', key, ...params);

/** From an agent's desk to the trainer's view; each test goes on from the one before. */
describe('what trainers need to know', () => {
  const script = scriptOfBuild('close-password-free-payment');
  let agent: AgentAtDesk;
  let trainer: TrainerInStudio;
  let given: CountsFile;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());

  const rows = async (what: Count['what']) =>
    (await countsOf(agent.inside)).filter((row) => row.what === what);

  test('an agent dismisses what was noticed and leaves a script: both are counted', async () => {
    await agent.startsAfresh();
    const tab = await agent.opens(OLDER);
    await expect.poll(() => agent.held(OLDER), PATIENT).not.toBeNull();
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.click(zh('needs.notRight'));
    await panel.click(zh('reason.not-a-need'));
    await expect.poll(() => rows('cue-dismissed'), PATIENT).not.toEqual([]);
    await panel.click(zh('script.start'));
    await panel.click(zh('script.gateClear'));
    await panel.click(beginOf(script));
    await panel.shows(script.steps[0]?.say['zh-Hans'] ?? 'a step');
    await tab.switchTo(OTHER);
    const left = {
      ...{ what: 'script-left', about: `script/${script.id}` },
      ...{ detail: script.steps[0]?.id, count: 1 },
    };
    await expect.poll(() => rows('script-left'), PATIENT).toMatchObject([left]);
    for (const { detail } of await rows('cue-dismissed')) expect(detail).toBe('not-a-need');
  });

  test('the agent gives the counts out as a file in which nobody can be found', async () => {
    const { context, extensionId } = agent.running;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
    const open = page.getByRole('button', { name: zh('held.open') });
    const asks = async () => {
      // A panel that has just been drawn may not listen to its keys yet.
      if (!(await open.isVisible())) await page.keyboard.press(',');
      return open.isVisible();
    };
    await expect.poll(asks, PATIENT).toBe(true);
    await open.click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: zh('held.countsGive') }).click();
    const download = await downloading;
    const text = await readFile(await download.path(), 'utf8');
    given = JSON.parse(text) as CountsFile;
    expect(download.suggestedFilename()).toBe(`carecue-counts-${given.to}.json`);
    expect(given.counts).toEqual(expect.arrayContaining(await rows('cue-dismissed')));
    expect(text).not.toMatch(/[\u4e00-\u9fff]|127\.0\.0\.1|http|zh-older/u);
    await page.close();
  });

  /** As from another agent, on the same day. */
  const fileOf = (number: number): CountsFile => ({
    ...{ ...given, missing: [], waiting: [] },
    counts: [{ ...dismissed(), count: number }],
  });
  const dismissed = () => {
    const [row] = given.counts.filter(({ what }) => what === 'cue-dismissed');
    if (!row) throw new Error('Nothing was dismissed.');
    return row;
  };
  const bringsIn = (...files: readonly (CountsFile | string)[]) =>
    trainer.page.setInputFiles(
      'input[type=file]',
      files.map((file, at) => ({
        ...{ name: `${at}.json`, mimeType: 'application/json' },
        buffer: Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)),
      })),
    );
  const says = (told: string) =>
    expect.poll(() => trainer.page.innerText('body'), PATIENT).toContain(told);

  test('of four agents the trainer sees nothing but why', async () => {
    trainer = await openStudio(agent.running);
    await trainer.goes('insights');
    await says(words('insights.tooFew', { count: 0 }));
    await says(words('insights.dismissed', { count: 1 }));
    await bringsIn(given, fileOf(2), fileOf(3), fileOf(4));
    await says(words('insights.tooFew', { count: 4 }));
    await bringsIn(fileOf(5), '{"format":"carecue-counts-1","agent":"me"}');
    await says(words('countsFile.altered'));
    await says(words('insights.tooFew', { count: 4 }));
  });

  test('of five the view shows the sum, and a file that comes twice changes nothing', async () => {
    await bringsIn(fileOf(5), fileOf(2));
    await says(words('insights.taken', { count: 1, known: 1 }));
    await says(words('insights.dismissed', { count: dismissed().count + 2 + 3 + 4 + 5 }));
    await says(words('insights.left', { count: 1 }));
    const link = trainer.page.locator(`a[href="#content/script/${script.id}"]`);
    await expect.poll(() => link.innerText(), PATIENT).toBe(script.title['zh-Hans']);
  });

  test('a sentence that helped an agent is taken into the script, as a draft', async () => {
    const sentence = { text: '您慢慢来，我在这儿等着。', language: 'zh-Hans', need: null };
    const sent = { id: 1, type: 'sendHelped', data: { tabId: 1, ...sentence }, timestamp: 0 };
    expect(await agent.inside.evaluate(sendInPage, sent)).toEqual({ res: { ok: true } });
    const { page } = trainer;
    await page.getByRole('button', { name: words('sentences.take') }).click();
    await page.getByLabel(words('sentences.item')).selectOption(`script/${script.id}`);
    await page.getByLabel(words('sentences.place')).selectOption('opening');
    await page.getByRole('button', { name: words('sentences.keep') }).click();
    const field = page.locator('textarea[data-place="opening.zh-Hans"]');
    await expect.poll(() => field.inputValue(), PATIENT).toBe(sentence.text);
    await trainer.keeps();
    await trainer.goes('insights');
    await says(words('sentences.inUse', { item: script.title['zh-Hans'] }));
  });

  test('one from another computer comes as a file', async () => {
    const { page } = trainer;
    const row = { id: crypto.randomUUID(), need: 'older-adult', on: '2026-11-20' };
    const text = releasedFileText([{ ...row, language: 'en', text: 'Take your time.' }]);
    const file = { name: 'words.json', mimeType: '', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').last().setInputFiles(file);
    await says('Take your time.');
  });

  test('the step where a script was left leads to its words in the form', async () => {
    const { page } = trainer;
    await page.locator(`a[href^="#content/script/${script.id}/"]`).click();
    const place = () => page.evaluate<unknown>('document.activeElement?.dataset.place');
    await expect.poll(place, PATIENT).toBe('steps.0.say.zh-Hans');
  });
});

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const sendInPage = (message: unknown) => chrome.runtime.sendMessage(message);
