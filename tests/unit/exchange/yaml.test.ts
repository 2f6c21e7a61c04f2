import { describe, expect, test } from 'vitest';
import { checkIncoming } from '@/utils/exchange/check-incoming';
import type { Incoming } from '@/utils/exchange/incoming';
import { runAtOnce } from '@/utils/exchange/slices';
import { readYaml } from '@/utils/exchange/yaml/read-yaml';
import { writeYaml } from '@/utils/exchange/yaml/write-yaml';
import { convertTraditional } from '@/utils/knowledge/convert-traditional';
import { defaultItems } from './default-pack';

const items = defaultItems();
const key = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;

function readBack(files: { path: string; text: string }[]) {
  const read = runAtOnce(readYaml(files));
  if (!read.ok) return read;
  const filled = read.incoming.map(
    (one): Incoming => ({ ...one, value: convertTraditional(one.value) }),
  );
  return runAtOnce(checkIncoming(filled));
}

describe('YAML as in knowledge/', () => {
  const files = runAtOnce(writeYaml(items, convertTraditional));

  test('brings back every item of the default pack', () => {
    const read = readBack(files);
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
    const found = new Map(read.items.map((item) => [key(item), item]));
    expect(found.size).toBe(items.length);
    for (const item of items) expect(found.get(key(item))).toEqual(item);
  });

  test('tells by its content what a file is that was chosen without its folder', () => {
    const bare = files
      .filter(({ path }) => /^(needs|frauds|scripts|cases|actions|desks|terms)\//.test(path))
      .map(({ path, text }) => ({ path: path.split('/').at(-1) ?? '', text }));
    const read = readBack(bare);
    expect(read.ok ? [] : read.problems).toEqual([]);
    const kinds = new Set(read.ok ? read.items.map(({ kind }) => kind) : []);
    expect([...kinds].sort()).toEqual([
      'action',
      'case',
      'desk',
      'fraud',
      'need',
      'saying',
      'script',
      'term',
    ]);
  });

  test('names file and line of what is wrong', () => {
    const text =
      'terms:\n  - id: one\n    word: {zh-Hans: 好, en: good}\n    aliases: []\n    plain: 1\n';
    const read = readBack([{ path: 'terms/ours.yaml', text }]);
    expect(read.ok ? [] : read.problems).toMatchObject([
      { file: 'terms/ours.yaml', line: 2, code: 'missing', about: 'sources' },
      { file: 'terms/ours.yaml', line: 2, code: 'missing', about: 'updatedOn' },
      { file: 'terms/ours.yaml', line: 5, code: 'wrong-type' },
    ]);
  });

  test.each([
    ['a: [', 'yaml-broken'],
    ['just words', 'yaml-place'],
    [
      `a: &a [1]\n${Array.from({ length: 40 }, (_, n) => `b${n}: [*a, *a, *a, *a]`).join('\n')}`,
      'yaml-broken',
    ],
  ])('%j is refused', (text, code) => {
    const read = readBack([{ path: 'x.yaml', text }]);
    expect(read.ok ? [] : read.problems).toMatchObject([{ code }]);
  });
});
