import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ConversationUpdateSchema } from '@/utils/contract/message-schemas';
import { isOneOrigin } from '@/utils/contract/one-origin';

const ONE = ['https://desk.example.com', 'http://127.0.0.1:8080', 'https://xn--fiq228c.example'];
/** What whoever speaks for a page could have the browser asked for. */
const MANY = [
  'https://*',
  'http://*',
  '*://*',
  'https://*.example.com',
  'https://%2A',
  'https://desk.example.com/',
  'https://desk.example.com/*',
  'https://desk.example.com https://*',
  'HTTPS://desk.example.com',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  'null',
  '',
];

it.each(ONE)('%s is one host', (origin) => expect(isOneOrigin(origin)).toBe(true));
it.each(MANY)('“%s” is none', (origin) => expect(isOneOrigin(origin)).toBe(false));

it('refuses a report whose frames are anything but that', () => {
  const told = (framesNotRead: string[]) =>
    v.is(ConversationUpdateSchema, { kind: 'none', reason: 'no-adapter', framesNotRead });
  expect(told(ONE)).toBe(true);
  for (const many of MANY) expect(told([...ONE, many]), many).toBe(false);
});
