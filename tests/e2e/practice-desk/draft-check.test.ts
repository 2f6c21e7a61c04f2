import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { contentOfBuild } from '../verbs/content-of-build';
import { countsOf } from '../verbs/counts-of';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

const OLDER = 'zh-older-payment';
const ASKS_FOR_CODE = '麻烦您把收到的短信验证码告诉我。';
const CANNED = '您好，非常抱歉给您带来不便，请您耐心等待。';

describe('the reply being written is read along', () => {
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
    await expect.poll(() => agent.held(OLDER), PATIENT).not.toBeNull();
    await tab.cue.appears();
    panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
  });

  async function writes(draft: string) {
    await tab.replyBox.click();
    await tab.page.keyboard.type(draft);
  }
  /** An empty box is noticed once nothing is typed for a moment. */
  async function empties() {
    await tab.replyBox.fill('');
    await tab.page.waitForTimeout(2000);
  }
  /** What has been counted of drafts so far, for the trainers. */
  const counted = async () => {
    const whats = (await countsOf(agent.inside)).map(({ what }) => what);
    return [...new Set(whats)].filter((what) => what.startsWith('finding-')).sort();
  };
  const writtenReply = () => expect.poll(() => tab.replyBox.inputValue(), PATIENT);

  test('a request for a code is named, with why', async () => {
    await writes(ASKS_FOR_CODE);
    await panel.shows(zh('draft.asks-for-code'));
  });

  test('one key puts the better wording in place, and undo gives the draft back', async () => {
    await writes(CANNED);
    await panel.shows(zh('draft.robotic'));
    await panel.shows(zh('draft.use'));
    await panel.press('b');
    await expect.poll(() => tab.replyBox.inputValue(), PATIENT).not.toBe(CANNED);
    await panel.shows(zh('draft.replaced'));
    await expect.poll(counted, PATIENT).toContain('finding-taken');
    await tab.replyBox.focus();
    await tab.page.keyboard.press('Control+z');
    await writtenReply().toBe(CANNED);
  });

  test('a technical word in it stands beside its plain wording', async () => {
    const term = contentOfBuild()
      .all('term')
      .find(({ trade, word }) => trade && word['zh-Hans'].length > 3);
    if (!term) throw new Error('The content has no word of the trade.');
    await writes(`我来帮您看看${term.word['zh-Hans']}。`);
    await panel.shows(zh('words.inDraft'));
    expect((await panel.text()).replace(/\s/g, '')).toContain(
      `→${zh('words.plain')}${term.plain['zh-Hans']}`,
    );
  });

  test('what is left alone stays so until another draft; what is never wanted stays away', async () => {
    await writes(ASKS_FOR_CODE);
    await panel.shows(zh('draft.asks-for-code'));
    await panel.click(zh('draft.else'));
    await panel.click(zh('draft.dismiss'));
    await panel.hides(zh('draft.asks-for-code'));
    await expect.poll(counted, PATIENT).toContain('finding-ignored');
    await empties();
    await writes(ASKS_FOR_CODE);
    await panel.shows(zh('draft.asks-for-code'));
    await panel.click(zh('draft.else'));
    await panel.click(zh('draft.ignore'));
    await panel.hides(zh('draft.asks-for-code'));
    await empties();
    await writes(`${ASKS_FOR_CODE}${CANNED}`);
    await panel.shows(zh('draft.robotic'));
    expect(await panel.text()).not.toContain(zh('draft.asks-for-code'));
  });

  test('nothing of the draft is kept anywhere', async () => {
    const canary = '金丝雀小纸条';
    await writes(`${canary}${ASKS_FOR_CODE}`);
    await panel.shows(zh('draft.asks-for-code'));
    const kept = await panel.panel.evaluate<string>(
      `Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then((all) => JSON.stringify(all))`,
    );
    expect(kept).toContain(OLDER);
    expect(kept).not.toContain(canary);
  });
});
