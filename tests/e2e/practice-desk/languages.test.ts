import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '@/utils/contract/text';
import { t } from '@/utils/i18n/t';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import type { DeskTab } from '../verbs/desk-tab';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

/** Each by its own name, as the list in the settings says it. */
const NAMES: Record<Language, string> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

describe('the interface’s language', () => {
  let agent: AgentAtDesk;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(() => agent.startsAfresh());

  async function opens(conversation: string, language?: 'en') {
    const tab = await agent.opens(conversation, language);
    await tab.cue.appears();
    const panel = await agent.panelFrom(tab);
    await panel.follows(conversation);
    return { tab, panel };
  }

  /** Chooses in the panel's settings, from whatever language it speaks now, and leaves them. */
  async function chooses(panel: SidePanelUser, now: Language, next: Language) {
    await panel.click(t(now, 'header.settings'));
    await panel.shows(t(now, 'settings.language'));
    await panel.choose(t(now, 'settings.language'), NAMES[next]);
    await panel.shows(t(next, 'settings.title'));
    await panel.press('Escape');
    await panel.shows(t(next, 'needs.title'));
  }

  async function speaks(tab: DeskTab, panel: SidePanelUser, language: Language) {
    for (const key of ['cue.because', 'cue.insert', 'cue.openPanel', 'cue.turnOff'] as const)
      await expect.poll(() => tab.cue.text(), PATIENT).toContain(t(language, key));
    for (const key of ['say.title', 'say.insert', 'needs.confirm', 'needs.why'] as const)
      await panel.shows(t(language, key));
    expect(await panel.panel.evaluate('document.documentElement.lang')).toBe(language);
  }

  test('is chosen in the panel, and panel and cue follow at once', async () => {
    const { tab, panel } = await opens('zh-older-payment');
    await speaks(tab, panel, 'zh-Hans');
    await chooses(panel, 'zh-Hans', 'zh-Hant');
    await speaks(tab, panel, 'zh-Hant');
    await chooses(panel, 'zh-Hant', 'en');
    await speaks(tab, panel, 'en');
    await chooses(panel, 'en', 'zh-Hans');
    await speaks(tab, panel, 'zh-Hans');
  });

  test('is kept: the page loaded anew speaks it too', async () => {
    const { tab, panel } = await opens('zh-older-payment');
    await chooses(panel, 'zh-Hans', 'en');
    await tab.reload();
    expect(await tab.cue.appears()).toContain(t('en', 'cue.because'));
  });

  test.for(LANGUAGES)('%s: the customer is answered in the customer’s own', async (language) => {
    await agent.startsAfresh({ language });
    const chinese = await agent.opens('zh-blind-button');
    const inChinese = await chinese.cue.appears();
    expect(inChinese).toContain(t(language, 'cue.because'));
    expect(inChinese).toContain('盲人');
    expect(await chinese.sentence()).toMatch(/\p{Script=Han}/u);
    await chinese.cue.click(t(language, 'cue.insert'));
    await expect.poll(() => chinese.replyBox.inputValue(), PATIENT).toMatch(/^\p{Script=Han}/u);

    const english = await agent.opens('en-blind-button', 'en');
    const inEnglish = await english.cue.appears();
    expect(inEnglish).toContain(t(language, 'cue.because'));
    expect(inEnglish).toContain('blind');
    await english.cue.click(t(language, 'cue.insert'));
    await expect.poll(() => english.replyBox.inputValue(), PATIENT).toMatch(/^[\x20-\x7e’“”—–]+$/);
  });

  test('an English conversation under a Chinese interface: panel, too', async () => {
    const { tab, panel } = await opens('en-blind-button', 'en');
    await speaks(tab, panel, 'zh-Hans');
    const sentence = await tab.sentence();
    expect(sentence).toMatch(/^[A-Z]/);
    await panel.shows(sentence);
  });

  test('not chosen, it is the browser’s', async () => {
    await agent.startsAfresh({ language: null });
    const tab = await agent.opens('zh-blind-button');
    const browsers: string = await agent.inside.evaluate('chrome.i18n.getUILanguage()');
    expect(browsers).toMatch(/^en/);
    expect(await tab.cue.appears()).toContain(t('en', 'cue.because'));
  });
});
