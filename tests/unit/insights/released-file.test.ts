import { expect, test } from 'vitest';
import { SAMPLE_WORDS } from '@/tests/browser/panel/sample-words';
import type { InboxRow } from '@/utils/contract/ledger';
import { readReleasedFile, releasedFileText } from '@/utils/insights/released-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const [first] = SAMPLE_WORDS;
if (!first) throw new Error('no words');
const second: InboxRow = {
  ...{ ...first, id: '00000000-5d3c-4b8e-9d0a-1f2e3d4c5b6a', language: 'en' },
  ...{ text: 'Take your time.', notRight: 'misread' },
};

test('what an agent released comes back whole, in an order that tells nothing', () => {
  const read = readReleasedFile(bytes(releasedFileText([first, second])));
  expect(read).toEqual({ ok: true, rows: [second, first] });
});

test.each([
  ['not-sentences', '{"format":"carecue-counts-1","rows":[]}'],
  ['not-sentences', 'no file of ours'],
  ['altered', releasedFileText([{ ...first, need: 5 as never }])],
  ['altered', releasedFileText([{ ...first, agent: 'me' } as never])],
  ['personal', releasedFileText([{ ...first, text: '请打 13800138000 找我' }])],
  ['too-large', releasedFileText([first]).padEnd(2_000_001, ' ')],
])('is refused as %s', (problem, text) => {
  expect(readReleasedFile(bytes(text))).toEqual({ ok: false, problem });
});
