import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeskState } from '@/utils/contract/session';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const OLDER = 'zh-older-payment';
const BLIND = 'zh-blind-button';

describe('where no reply can be written', () => {
  let agent: AgentAtDesk;
  let tab: DeskTab;
  let sentence: string;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh();
    tab = await agent.opens(OLDER);
    sentence = await tab.sentence();
  });
  afterEach(() => expect(agent.desk.sent()).toEqual([]));

  const cueSays = () => expect.poll(() => tab.cue.text(), PATIENT);
  const writtenReply = () => expect.poll(() => tab.replyBox.first().inputValue(), PATIENT);

  const isKnown = (box: DeskState['replyBox']) =>
    expect
      .poll(async (): Promise<DeskState['replyBox'][]> => {
        const held: Record<string, DeskState> = await agent.inside.evaluate(
          'chrome.storage.session.get()',
        );
        return Object.entries(held).flatMap(([name, desk]) =>
          name.startsWith('desk:') ? [desk.replyBox] : [],
        );
      }, PATIENT)
      .toEqual([box]);

  const takesBoxAway = async () => {
    await tab.page.evaluate(() => {
      const hiding = new CSSStyleSheet();
      hiding.replaceSync('.answer:not(.open) { display: none }');
      document.adoptedStyleSheets = [hiding];
    });
    await isKnown('absent');
  };
  const opensBox = () =>
    tab.page.evaluate(() => document.querySelector('.answer')?.classList.add('open'));
  /** A list beside the box, or beside a second one, by which it is for a reply or for a note. */
  const addsList = (chosen: 0 | 1, where: 'here' | 'in a form of its own') =>
    tab.page.evaluate(
      ([index, place]) => {
        const form = document.querySelector('form.answer');
        const target = place === 'here' ? form : (form?.cloneNode(true) as HTMLFormElement);
        if (target !== form) form?.after(target ?? '');
        const list = document.createElement('select');
        list.append(new Option('回复客户'), new Option('内部备注'));
        list.selectedIndex = index;
        target?.prepend(list);
      },
      [chosen, where] as const,
    );

  test('what was chosen on the cue is offered there once it can, and never comes by itself', async () => {
    await takesBoxAway();
    await tab.cue.click(zh('cue.insert'));
    await cueSays().toContain(zh('cue.notInserted'));
    expect(await tab.cue.text()).not.toContain(zh('cue.insertWish'));
    await opensBox();
    await cueSays().toContain(zh('cue.insertWish'));
    expect(await tab.replyBox.inputValue()).toBe('');
    await tab.cue.click(zh('cue.insertWish'));
    await writtenReply().toBe(sentence);
    await cueSays().toContain(zh('cue.inserted'));
    expect(await tab.cue.text()).not.toContain(zh('cue.insertWish'));
  });

  test('what was chosen in the panel is offered by both, until it is sent away', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.click(zh('say.another'));
    await panel.shows(zh('say.position', { number: 2, total: 3 }));
    await takesBoxAway();
    await panel.press('i');
    await panel.shows(zh('notice.no-reply-box'));
    await opensBox();
    await cueSays().toContain(zh('cue.insertWish'));
    await panel.shows(zh('cue.insertWish'));
    await tab.cue.click(zh('cue.dismissWish'));
    await cueSays().not.toContain(zh('cue.insertWish'));
    await panel.hides(zh('cue.insertWish'));
    expect(await tab.replyBox.inputValue()).toBe('');
  });

  test('one button of the panel inserts exactly what was chosen', async () => {
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.click(zh('say.another'));
    await panel.shows(zh('say.position', { number: 2, total: 3 }));
    await takesBoxAway();
    await panel.press('i');
    await panel.shows(zh('notice.no-reply-box'));
    await panel.click(zh('say.another'));
    await opensBox();
    await panel.click(zh('cue.insertWish'));
    await writtenReply().not.toBe('');
    expect(await tab.replyBox.inputValue()).not.toBe(sentence);
    await panel.hides(zh('cue.insertWish'));
    await cueSays().not.toContain(zh('cue.insertWish'));
  });

  test('it belongs to its conversation: in another it is not offered, in its own it waits', async () => {
    await takesBoxAway();
    await tab.cue.click(zh('cue.insert'));
    await cueSays().toContain(zh('cue.notInserted'));
    await tab.switchTo(BLIND);
    await opensBox();
    await cueSays().toContain('盲人');
    await isKnown('present');
    expect(await tab.cue.text()).not.toContain(zh('cue.insertWish'));
    await tab.switchTo(OLDER);
    await opensBox();
    await cueSays().toContain(zh('cue.insertWish'));
  });

  test('another insert takes its place', async () => {
    await takesBoxAway();
    await tab.cue.click(zh('cue.insert'));
    await cueSays().toContain(zh('cue.notInserted'));
    await opensBox();
    await cueSays().toContain(zh('cue.insertWish'));
    const panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
    await panel.press('i');
    await writtenReply().toBe(sentence);
    await cueSays().not.toContain(zh('cue.insertWish'));
  });

  test('beside a note alone, both say so before anything is pressed, and copy', async () => {
    await addsList(1, 'here');
    await isKnown('note');
    await cueSays().toContain(zh('cue.copyNote'));
    const panel = await agent.panelFrom(tab);
    await panel.shows(zh('say.copyNote'));
    await panel.shows(zh('reply.noteOnly'));

    await tab.cue.click(zh('cue.copyNote'));
    await cueSays().toContain(zh('cue.copied'));
    expect(await tab.replyBox.inputValue()).toBe('');
    await tab.page.click('.try-text');
    await tab.page.keyboard.press('Control+v');
    expect(await tab.page.inputValue('.try-text')).toBe(sentence);

    await tab.page.selectOption('.answer select', { index: 0 });
    await cueSays().not.toContain(zh('cue.copyNote'));
    await panel.hides(zh('reply.noteOnly'));
  });

  test('beside a reply and a note, the panel says which of them is written into', async () => {
    await addsList(1, 'in a form of its own');
    await isKnown('reply');
    const panel = await agent.panelFrom(tab);
    await panel.shows(zh('reply.toCustomer'));
    await panel.press('i');
    await writtenReply().toBe(sentence);
    expect(await tab.replyBox.nth(1).inputValue()).toBe('');
  });
});
