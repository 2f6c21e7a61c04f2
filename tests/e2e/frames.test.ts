import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { type CueOnPage, cueOn } from '@/scripts/setup/cue-on-page';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import type { ConversationState, DeskState } from '@/utils/contract/session';
import { PATIENT } from './verbs/patient';
import {
  ALSO_GRANTED,
  GRANTED,
  NOT_GRANTED,
  type ServedPages,
  servePages,
} from './verbs/serve-pages';

const OLDER = '我今年七十三了，字太小看不清，孩子不在身边';
const turns = [
  ['陈阿姨', '2026-11-20 09:00', '你好，我的手机流量用得太快了'],
  ['小林', '2026-11-20 09:02', '您好，我帮您查一下套餐'],
  ['陈阿姨', '2026-11-20 09:05', OLDER],
  ['小林', '2026-11-20 09:06', '好的，您慢慢说，我一步一步帮您'],
] as const;

const turn = ([name, time, words]: readonly [string, string, string], body = `<p>${words}</p>`) =>
  `<div class="entry ${name === '小林' ? 'from-agent' : 'from-customer'}">
    <b class="who">${name}</b> <time>${time}</time><div class="words">${body}</div></div>`;
const profile = '<dl><dt>客户</dt><dd>陈阿姨</dd></dl>';
const thread = `<section class="thread">${turns.map((each) => turn(each)).join('')}</section>`;
const box =
  '<form><label>回复 <textarea name="reply" rows="4" cols="60"></textarea></label></form>';
const page = (body: string) => `<!doctype html><html lang="zh"><title>工单 #4711</title>
  <body style="font:14px sans-serif"><h1>工单 #4711</h1>${body}</body></html>`;
const frame = (id: string, attributes: string) =>
  `<iframe id="${id}" width="700" height="420" ${attributes}></iframe>`;
/** A message whose words stand in a frame that runs no script and has no origin of its own. */
const sealed = (words: string) =>
  `<iframe sandbox width="500" height="60" srcdoc="<p>${words}</p>"></iframe>`;

/** What the panel would hear. */
const HEAR_DRAFTS = `{
  globalThis.drafts = [];
  chrome.runtime.onMessage.addListener(({ type, data }) => {
    if (type === 'draftChanged') drafts.push(data);
  });
}`;

describe('a conversation in frames', () => {
  let served: ServedPages;
  let running: RunningExtension;
  let inside: Page;
  let tab: Page;
  let cue: CueOnPage;

  beforeAll(async () => {
    served = await servePages();
    served.set({
      '/ticket/same': page(profile + frame('same', 'src="/thread"') + box),
      '/ticket/sealed': page(
        `${profile}<section class="thread">${turns
          .map((each) => turn(each, sealed(each[2])))
          .join('')}</section>${box}`,
      ),
      '/ticket/other': page(profile + frame('other', `src="{origin:${ALSO_GRANTED}}/thread"`)),
      '/ticket/unknown': page(profile + frame('unknown', `src="{origin:${NOT_GRANTED}}/thread"`)),
      '/thread': page(thread + box),
    });
    running = await launchExtension({ extension: TEST_BUILD, timezoneId: 'Asia/Shanghai' });
    inside = await running.context.newPage();
    await inside.goto(`chrome-extension://${running.extensionId}/manifest.json`);
  });
  afterAll(async () => {
    await running?.close();
    await served?.close();
  });
  beforeEach(async () => {
    await tab?.close();
    tab = await running.context.newPage();
    cue = await cueOn(tab);
  });

  const session = () => inside.evaluate<Record<string, unknown>>('chrome.storage.session.get()');
  const desk = async (): Promise<DeskState | undefined> => {
    const all = Object.entries(await session());
    const states = all.filter(([key]) => key.startsWith('desk:')).map(([, state]) => state);
    return states.at(-1) as DeskState | undefined;
  };
  const conversation = async (): Promise<ConversationState | undefined> => {
    const now = await desk();
    const all = await session();
    return all[`conversation:${now?.origin}|${now?.key}`] as ConversationState | undefined;
  };
  const messageCount = async () => (await conversation())?.messageCount ?? 0;
  const opens = (path: string, host = GRANTED) => tab.goto(served.url(host, path));
  const ask = (type: string, data: object) =>
    inside.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 1 })}).then((answer) => answer?.res)`,
    );
  const insert = async (text: string, key?: string) => {
    const now = await desk();
    return ask('insertText', {
      tabId: now?.tabId,
      origin: now?.origin,
      key: key ?? now?.key,
      text,
    });
  };

  /** As a person who accepts the browser's prompt, which cannot be shown without a screen. */
  const grant = async (origin: string) => {
    const pattern = JSON.stringify(`${origin}/*`);
    const settings = await running.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(running.extensionId)}, ${pattern})`,
    );
    await settings.close();
    const gesture = await running.context.newCDPSession(inside);
    const { result } = await gesture.send('Runtime.evaluate', {
      expression: `chrome.permissions.request({ origins: [${pattern}] })`,
      userGesture: true,
      awaitPromise: true,
    });
    expect(result.value).toBe(true);
  };

  test('of the same origin is read by the page, which alone reports', async () => {
    await opens('/ticket/same');
    await expect.poll(messageCount, PATIENT).toBe(4);
    expect(await desk()).toMatchObject({ frameId: 0, framesNotRead: [] });
    expect(await cue.appears()).toContain('七十三');
  });

  test('a new message in a frame of the same origin is noticed', async () => {
    await opens('/ticket/same');
    await expect.poll(messageCount, PATIENT).toBe(4);
    await tab
      .frameLocator('#same')
      .locator('.thread')
      .evaluate(
        (list, html) => list.insertAdjacentHTML('beforeend', html),
        turn(['陈阿姨', '2026-11-20 09:08', '还在吗']),
      );
    await expect.poll(messageCount, PATIENT).toBe(5);
  });

  test('bodies in sandboxed frames are read through the readers inside them', async () => {
    await opens('/ticket/sealed');
    expect(await cue.appears(20_000)).toContain('七十三');
    // Each body is told by itself: the cue may show before the last of them.
    await expect.poll(messageCount, PATIENT).toBe(4);
  });

  test('of another granted origin is the conversation of the page that holds it', async () => {
    await opens('/ticket/other');
    await expect.poll(messageCount, PATIENT).toBe(4);
    expect(await desk()).toMatchObject({
      frameId: 0,
      origin: new URL(served.url(GRANTED, '/')).origin,
      framesNotRead: [],
      replyBox: 'present',
    });
    expect(await cue.appears()).toContain('七十三');
  });

  test('a reply box in such a frame is written into, for the open conversation alone', async () => {
    await opens('/ticket/other');
    await expect.poll(messageCount, PATIENT).toBe(4);
    await expect.poll(async () => (await desk())?.replyBox, PATIENT).toBe('present');
    const reply = tab.frameLocator('#other').locator('textarea');
    await insert('不该出现。', 'another-ticket');
    await insert('您慢慢来。');
    await expect.poll(() => reply.inputValue(), PATIENT).toBe('您慢慢来。');
  });

  test('a draft in such a frame is read whenever typing pauses, for the open conversation alone', async () => {
    await opens('/ticket/other');
    await expect.poll(async () => (await desk())?.replyBox, PATIENT).toBe('present');
    await inside.evaluate(HEAR_DRAFTS);
    const { tabId, origin, key } = (await desk()) ?? {};
    const read = (of = key) => ask('readDraft', { tabId, origin, key: of });
    await expect.poll(() => read(), PATIENT).toEqual({ key, text: '', purpose: 'reply' });
    expect(await read('another-ticket')).toBeNull();
    await tab.frameLocator('#other').locator('textarea').pressSequentially('点设置');
    const told = () => inside.evaluate('drafts.at(-1)');
    await expect
      .poll(told, PATIENT)
      .toEqual({ tabId, draft: { key, text: '点设置', purpose: 'reply' } });
  });

  test('a frame that is taken away is forgotten', async () => {
    await opens('/ticket/other');
    await expect.poll(messageCount, PATIENT).toBe(4);
    await tab.evaluate(() => document.querySelector('#other')?.remove());
    await expect.poll(async () => (await desk())?.key ?? null, PATIENT).toBeNull();
    await cue.disappears();
  });

  test('what a page posts about its frames changes nothing', async () => {
    await opens('/ticket/unknown');
    await expect.poll(async () => (await desk())?.framesNotRead.length, PATIENT).toBe(1);
    const before = await desk();
    await tab.evaluate(() => {
      const token = `carecue-frame:${'ab'.repeat(16)}`;
      const source = document.querySelector<HTMLIFrameElement>('#unknown')?.contentWindow;
      window.postMessage(token, '*');
      window.dispatchEvent(new MessageEvent('message', { data: token, source }));
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await desk()).toEqual(before);
    expect(await cue.text()).toBeNull();
  });

  test('of an origin that is not granted is named, and read without a reload once it is', async () => {
    await opens('/ticket/unknown');
    const { origin } = new URL(served.url(NOT_GRANTED, '/'));
    await expect.poll(async () => (await desk())?.framesNotRead, PATIENT).toEqual([origin]);
    await grant(origin);
    await expect.poll(messageCount, PATIENT).toBe(4);
    expect(await desk()).toMatchObject({ frameId: 0, framesNotRead: [] });
  });
});
