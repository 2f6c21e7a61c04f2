import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { placeInCue } from '../verbs/cue-place';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const OLDER = 'zh-older-payment';
const ORDINARY = 'zh-ordinary-points';
const SCAM = 'zh-scam-screen';

describe('the cue on the page', () => {
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

  const words = () => expect.poll(() => tab.cue.text(), PATIENT);
  const isKept = () =>
    expect.poll(
      () => agent.inside.evaluate('chrome.storage.local.get().then((all) => all.settings.desks)'),
      PATIENT,
    );
  const place = async (part = 'card') => {
    const found = await placeInCue(tab.page, part);
    if (!found) throw new Error(`No "${part}" is to be seen on the cue.`);
    return found;
  };

  test('folds, stays folded after a reload and in other conversations, and unfolds', async () => {
    await tab.cue.click(zh('cue.fold'));
    await words().not.toContain(sentence);
    await isKept().toMatchObject({ [agent.origin]: { folded: true } });

    await tab.reload();
    expect(await tab.cue.appears()).not.toContain(sentence);
    await tab.switchTo('zh-blind-button');
    expect(await tab.cue.appears()).not.toContain('盲人');

    await tab.cue.click(zh('cue.unfold'));
    await words().toContain('盲人');
    await isKept().toMatchObject({ [agent.origin]: { folded: false } });
  });

  test('an alert opens even a folded cue', async () => {
    await tab.cue.click(zh('cue.fold'));
    await words().not.toContain(sentence);
    await tab.switchTo(SCAM);
    await words().toContain(zh('cue.headingFraud'));
    await words().toContain(zh('cue.because'));
  });

  test('is dragged, and is there again after a reload', async () => {
    const before = await place();
    const grip = await place('heading');
    const [x, y] = [grip.x + 30, grip.y + grip.height / 2];
    await tab.page.mouse.move(x, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x - 120, y - 60, { steps: 5 });
    await tab.page.mouse.up();
    const dragged = await place();
    expect(dragged).toEqual({ ...before, x: before.x - 120, y: before.y - 60 });
    await isKept().toMatchObject({ [agent.origin]: { position: { right: expect.any(Number) } } });

    await tab.reload();
    await tab.cue.appears();
    expect(await place()).toEqual(dragged);
  });

  test('covers the reply box neither at first nor in a small window', async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 900, height: 700 },
    ]) {
      await tab.page.setViewportSize(viewport);
      await tab.reload();
      await tab.cue.appears();
      const card = await place();
      const box = await tab.replyBox.boundingBox();
      const covers =
        box !== null &&
        card.x < box.x + box.width &&
        card.x + card.width > box.x &&
        card.y < box.y + box.height &&
        card.y + card.height > box.y;
      expect(covers).toBe(false);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
    }
  });

  describe('turned off on this desk', () => {
    beforeEach(async () => {
      await tab.cue.click(zh('cue.turnOff'));
      await tab.cue.disappears();
    });

    test('stays away, after a reload too, while the panel goes on', async () => {
      await tab.reload();
      await expect.poll(async () => (await agent.held(OLDER))?.messageCount, PATIENT).toBe(3);
      await tab.customerWrites('我眼睛也不好');
      await expect.poll(async () => (await agent.held(OLDER))?.messageCount, PATIENT).toBe(4);
      expect(await tab.cue.text()).toBeNull();
      expect(await agent.needs(OLDER)).toContain('older-adult');
    });

    test('a fraud is shown all the same', async () => {
      await tab.switchTo(SCAM);
      expect(await tab.cue.appears()).toContain(zh('cue.headingFraud'));
    });

    test('a crisis is shown all the same', async () => {
      await tab.switchTo(ORDINARY);
      await tab.customerWrites('我不想活了');
      expect(await tab.cue.appears()).toContain(zh('cue.headingCrisis'));
    });
  });

  describe('keeps to itself', () => {
    test('the page finds no word of it, and no way in', async () => {
      const seen = await tab.page.evaluate(() => {
        const host = document.querySelector('carecue-cue');
        return {
          there: host !== null,
          root: host?.shadowRoot ?? null,
          words: `${host?.outerHTML} ${host?.textContent}`,
          page: document.documentElement.innerText,
        };
      });
      expect(seen).toMatchObject({ there: true, root: null });
      expect(seen.words).not.toContain(sentence);
      expect(seen.page).not.toContain(sentence);
    });

    test('a page that opens every shadow root does not open this one', async () => {
      await tab.page.addInitScript(() => {
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (options) {
          return attachShadow.call(this, { ...options, mode: 'open' });
        };
      });
      await tab.reload();
      await tab.cue.appears();
      const root = () => document.querySelector('carecue-cue')?.shadowRoot ?? null;
      expect(await tab.page.evaluate(root)).toBeNull();
    });

    test('clicks and keys that the page makes up do nothing; a person’s click does', async () => {
      const { x, y, width, height } = await place('insert');
      const at = { x: x + width / 2, y: y + height / 2 };
      await tab.page.evaluate(({ x, y }) => {
        const targets = [document.querySelector('carecue-cue'), document.elementFromPoint(x, y)];
        for (const target of targets)
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target?.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
            );
        for (const key of ['Enter', ' ', 'i'])
          targets[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        (targets[0] as HTMLElement).click();
      }, at);
      // Acts arrive in order: had one come of it, it would stand before this one's text.
      await tab.cue.click(zh('cue.insert'));
      await expect.poll(() => tab.replyBox.inputValue(), PATIENT).toBe(sentence);
      expect(await tab.page.evaluate(() => window.getSelection()?.toString())).toBe('');
    });

    test('a page that takes it out gets it back', async () => {
      await tab.page.evaluate(() => document.querySelector('carecue-cue')?.remove());
      expect(await tab.cue.appears()).toContain(sentence);
    });
  });
});
