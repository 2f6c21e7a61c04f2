import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { type StudioKey, type StudioParams, studioText } from '@/utils/i18n/studio/messages';
import { readCaseFile } from '@/utils/studio/try/read-case-file';
import { contentOfBuild } from '../verbs/content-of-build';
import { PATIENT } from '../verbs/patient';
import { openStudio, type TrainerInStudio } from '../verbs/trainer-in-studio';

const LONG = { timeout: 60_000 };
const words = <K extends StudioKey>(key: K, ...params: StudioParams<K>) =>
  studioText('zh-Hans', key, ...params);

/** A way to say it that no content knows. */
const SAID = '耳朵里下大雪';

/** Each test goes on from the one before; rules are made anew, which a loaded machine takes long for. */
describe('a change that is tried', { timeout: 180_000 }, () => {
  const need = contentOfBuild().get('need', 'hearing')?.title['zh-Hans'] ?? 'hearing';
  let running: RunningExtension;
  let trainer: TrainerInStudio;

  beforeAll(async () => {
    running = await launchExtension({ extension: TEST_BUILD, locale: 'zh-CN' });
    trainer = await openStudio(running);
    trainer.page.setDefaultTimeout(LONG.timeout);
  });
  afterAll(() => running?.close());

  const card = (title: StudioKey) =>
    trainer.page
      .locator('section', { has: trainer.page.locator('h2', { hasText: words(title as never) }) })
      .last();
  const shows = (title: StudioKey) => expect.poll(() => card(title).innerText(), LONG);
  const says = (text: string) =>
    expect.poll(() => trainer.page.innerText('body'), LONG).toContain(text);
  const presses = (name: string) => trainer.page.getByRole('button', { name }).first().click();
  const ticks = (name: StudioKey) => trainer.page.getByLabel(words(name as never)).check();

  test('is a draft of a signal: nobody is served by it yet', async () => {
    await trainer.goes('content/signal/hearing-deafness');
    await trainer.page.waitForSelector('textarea[data-place="patterns.zh.0"]');
    await trainer.writes('patterns.zh.0', SAID);
    await trainer.page.locator('input[data-place="weight"]').fill('1');
    await trainer.keeps();
  });

  test('shows side by side what is found now and what would be found with it', async () => {
    await trainer.goes('try');
    const box = trainer.page.getByLabel(words('try.words'), { exact: true }).first();
    await box.waitFor(LONG);
    await box.fill(SAID);
    await shows('try.after').toContain(need);
    expect(await card('try.after').innerText()).toContain(words('try.change.new'));
    expect(await card('try.after').locator('mark').first().innerText()).toBe(SAID);
    expect(await card('try.before').innerText()).not.toContain(need);
  });

  test('is kept as a case, without the number that stood in it', async () => {
    const { page } = trainer;
    await page
      .getByLabel(words('try.words'), { exact: true })
      .first()
      .fill(`${SAID}。我的电话13812345678`);
    await page.getByText(words('cases.keepHelp')).click();
    await expect
      .poll(() => card('cases.keep').locator('ol').innerText(), PATIENT)
      .toContain('＊＊');
    await ticks('cases.agree');
    await presses(words('cases.doKeep'));
    await says(words('cases.kept', { count: 1 }));
  });

  test('runs on our cases by one key: what got better, what got worse', async () => {
    const { page } = trainer;
    await trainer.goes('try/cases');
    const song = {
      id: 'song',
      messages: [{ from: 'customer', text: `${SAID}\uff0c这首歌真好听` }],
    };
    const line = JSON.stringify({ ...song, expect: { needs: [] } });
    const chooses = (content: string) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'cases.jsonl',
        mimeType: '',
        buffer: Buffer.from(content),
      });
    await chooses(`${line}\n{"id":`);
    const notJson = words('cases.problem.not-json');
    await says(words('cases.line', { line: 2, words: notJson }));
    await chooses(line);
    await says(words('cases.found', { count: 1, masked: 0 }));
    await ticks('cases.agreeAll');
    await presses(words('cases.take', { count: 1 }));
    await says(words('cases.kept', { count: 2 }));
    await expect
      .poll(() => page.getByRole('button', { name: words('cases.run') }).isEnabled(), LONG)
      .toBe(true);
    await page.keyboard.press('r');
    await says(words('cases.result', { better: 1, worse: 1, still: 0, right: 0 }));
    expect(await card('cases.run').innerText()).toContain(
      words('cases.error.extra', { name: need }),
    );
  });

  test('gives the cases out as they can be read in again', async () => {
    const [download] = await Promise.all([
      trainer.page.waitForEvent('download'),
      presses(words('cases.giveOut')),
    ]);
    const read = readCaseFile(readFileSync(await download.path(), 'utf8'));
    expect(read.ok && read.cases).toHaveLength(2);
    expect(JSON.stringify(read)).not.toContain('13812345678');
  });
});
