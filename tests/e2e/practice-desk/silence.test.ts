import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { zh } from '../verbs/interface-words';
import { type ListeningProxy, startListeningProxy } from '../verbs/listening-proxy';
import { PATIENT } from '../verbs/patient';

let proxy: ListeningProxy;
let agent: AgentAtDesk;

beforeAll(async () => {
  proxy = await startListeningProxy();
  agent = await startAgent({ args: proxy.args });
});
afterAll(async () => {
  await agent?.leaves();
  await proxy?.close();
});

/** What the browser asks on its own account, with or without an extension: updates, sign-in. */
const BROWSERS_OWN =
  /^(https?:\/\/)?([\w-]+\.)*(google|googleapis|gvt1|microsoft|msn|bing)\.com[:/]/;
const asked = () => proxy.asked().filter((url) => !BROWSERS_OWN.test(url));

test('a day’s work asks nothing of any address but the desk’s own page', async () => {
  await agent.startsAfresh();
  const seen: string[] = [];
  agent.running.context.on('request', (request) => seen.push(request.url()));

  const tab = await agent.opens('zh-older-payment');
  const sentence = await tab.sentence();
  const panel = await agent.panelFrom(tab);
  await panel.follows('zh-older-payment');
  await panel.click(zh('say.insert'));
  await expect.poll(() => tab.replyBox.inputValue(), PATIENT).toBe(sentence);
  await panel.searches('关闭免密支付');
  await panel.shows(zh('kind.script'));
  await panel.press('Escape');
  await panel.press('Escape');
  await panel.click(zh('script.start'));
  await panel.shows(zh('script.gateTitle'));
  await tab.customerWrites('有人让我把验证码念给他');
  await expect.poll(() => agent.needs('zh-older-payment'), PATIENT).toContain('fraud-risk');
  await tab.switchTo('zh-scam-screen');
  await panel.follows('zh-scam-screen');

  // What the desk's own page loads, once, and nothing for each message or click.
  const files = ['', 'desk.css', 'main.js', 'mount-desk.js', 'welcome.js', 'conversations.zh.json'];
  const own = files.map((file) => `${agent.desk.url}${file}`);
  expect(asked().toSorted()).toEqual(own.toSorted());
  const elsewhere = seen.filter((url) => !/^(chrome-extension:|data:)/.test(url));
  expect(elsewhere.map((url) => url.replace(/#.*/, '')).toSorted()).toEqual(own.toSorted());
});

test('what goes out is heard', async () => {
  const tab = await agent.opens('zh-ordinary-points');
  await tab.page.evaluate(() => fetch('not-there'));
  expect(asked()).toContain(`${agent.desk.url}not-there`);
});

test('its own policy would not let it ask the desk, or any address that is not encrypted', async () => {
  // Encrypted addresses are open in the general edition, for a pack of the company's: see docs/policy.md.
  for (const url of [`${agent.desk.url}smuggled`, 'http://example.com/smuggled']) {
    const attempt = `fetch(${JSON.stringify(url)}).then(() => 'sent', () => 'refused')`;
    expect(await agent.inside.evaluate(attempt)).toBe('refused');
    expect(await agent.running.serviceWorker.evaluate(attempt)).toBe('refused');
  }
  expect(asked().join('\n')).not.toMatch(/smuggled|example/);
});
