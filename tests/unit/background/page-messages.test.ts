import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageMessage } from '@/entrypoints/background/page-messages';
import { NotAllowed } from '@/entrypoints/background/sender';
import { PAGE_SCHEMAS } from '@/utils/contract/page-schemas';

type Listen = (message: { sender: object; data: unknown }) => unknown;
const listeners = vi.hoisted(() => new Map<string, Listen>());
vi.mock('@/utils/messaging', () => ({
  onMessage: (verb: string, listen: Listen) => void listeners.set(verb, listen),
  sendMessage: async () => undefined,
}));

const ORIGIN = 'chrome-extension://carecue';
const ID = fakeBrowser.runtime.id;
const page = { id: ID, url: `${ORIGIN}/sidepanel.html` };
const data = { tabId: 1, origin: 'https://desk.example.com', key: '7', need: 'vision', on: true };
const act = vi.fn();

function send(sender: object, sent: unknown) {
  return listeners.get('setNeedByHand')?.({ sender, data: sent });
}

beforeEach(() => {
  vi.stubGlobal('location', { origin: ORIGIN });
  act.mockReset();
  listeners.clear();
  onPageMessage('setNeedByHand', act);
});

describe('what only our own pages may ask', () => {
  it('is done for a page of ours', () => {
    send(page, data);
    expect(act).toHaveBeenCalledWith(data);
  });

  it.each([
    ['a desk’s page, through its content script', { id: ID, url: 'https://desk.example.com/7' }],
    ['an address that only begins like ours', { id: ID, url: `${ORIGIN}.example.com/` }],
    ['another extension', { id: 'other', url: page.url }],
    ['nobody', {}],
  ])('is refused from %s', (_who, sender) => {
    expect(() => send(sender, data)).toThrow(NotAllowed);
    expect(act).not.toHaveBeenCalled();
  });

  it.each([
    ['something is missing', { ...data, need: undefined }],
    ['something is of another kind', { ...data, tabId: '1' }],
    ['something stands there that nobody knows', { ...data, more: 1 }],
    ['there is nothing', undefined],
    ['a list is sent', [data]],
    ['the prototype was meant', JSON.parse('{"__proto__": {"tabId": 1}}')],
  ])('is refused where %s', (_why, sent) => {
    expect(() => send(page, sent)).toThrow(NotAllowed);
    expect(act).not.toHaveBeenCalled();
  });

  it('has a schema that refuses nothing at all, for every verb', async () => {
    for (const [verb, schema] of Object.entries(PAGE_SCHEMAS)) {
      const result = await schema['~standard'].validate({ unknown: true });
      expect(result.issues, verb).toBeDefined();
    }
  });
});
