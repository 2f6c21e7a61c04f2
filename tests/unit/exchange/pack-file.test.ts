import { describe, expect, test } from 'vitest';
import { checkIncoming } from '@/utils/exchange/check-incoming';
import { LIMITS } from '@/utils/exchange/limits';
import { incomingOf, isUnaltered, readPackFile } from '@/utils/exchange/pack/read-pack-file';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { runAtOnce, runInSlices } from '@/utils/exchange/slices';
import { writePack } from '@/utils/knowledge/compile-pack';
import { defaultItems } from './default-pack';

const items = defaultItems();
const about = { name: 'Our pack', version: 7, publishedAt: '2026-11-23T04:00:00.000Z' };
const text = packFileText(await makePackFile(items, about));

const read = (words: string) => runAtOnce(readPackFile(words, 'pack.json'));
const firstCode = (words: string) => {
  const result = read(words);
  return result.ok ? 'taken' : result.problems[0]?.code;
};
const headOnly = (items: string) =>
  JSON.stringify({ format: 'carecue-pack-1', ...about, checksums: {}, items: [] }).replace(
    '"items":[]',
    `"items":${items}`,
  );

describe('a pack file', () => {
  test('brings back the items that were put in', async () => {
    const result = read(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(await isUnaltered(result)).toBe(true);
    const checked = runAtOnce(checkIncoming(incomingOf(result, 'pack.json')));
    expect(checked.ok && checked.items).toEqual(items);
    expect(result.head).toMatchObject(about);
  });

  test('that was built from knowledge/ is read as well', () => {
    const built = writePack({ format: 1, id: 'carecue-default', version: '1.2.3', items });
    const result = read(built);
    expect(result.ok && result.head.version).toBe(null);
    expect(result.ok && result.items.length).toBe(items.length);
  });

  test('with one word altered is found out by its checksums', async () => {
    const result = read(text.replace('12345', '54321').replace('慢一点', '快一点'));
    expect(result.ok && (await isUnaltered(result))).toBe(false);
  });

  test('with an item taken out is found out by its checksums', async () => {
    const pack = await makePackFile(items, about);
    const fewer = { ...pack, items: pack.items.filter(({ kind }) => kind !== 'need') };
    const result = read(packFileText(fewer));
    expect(result.ok && (await isUnaltered(result))).toBe(false);
  });

  test.each([
    ['cut off in the middle', text.slice(0, text.length / 2), 'json-broken'],
    ['that is no pack', '{"hello": 1}', 'not-a-pack'],
    ['that is a list', '[]', 'not-a-pack'],
    ['of a format to come', '{"format":"carecue-pack-9"}', 'newer-format'],
    ['without a version', '{"format":"carecue-pack-1","items":[]}', 'pack-header'],
    ['with a field nobody knows', `{"run": 1, ${headOnly('[]').slice(1)}`, 'pack-header'],
    ['with a prototype', headOnly('[{"__proto__":{"a":1}}]'), 'forbidden-key'],
    ['with a prototype in disguise', headOnly('[{"\\u005f_proto__":1}]'), 'forbidden-key'],
    ['with a name that looks like one', headOnly('[{"\uff3f_proto__":1}]'), 'forbidden-key'],
    ['with one of invisible signs', headOnly('[{"__pro\u200bto__":1}]'), 'forbidden-key'],
    ['with one of Cyrillic letters', headOnly('[{"\u0441onstruct\u043er":1}]'), 'forbidden-key'],
    ['nested too deep', headOnly(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'too-deep'],
    ['with a text too long', headOnly(`["${'x'.repeat(LIMITS.text + 1)}"]`), 'too-long'],
    [
      'with too many fields',
      headOnly(`[{${Array.from({ length: 6000 }, (_, n) => `"k${n}":1`).join()}}]`),
      'too-many-keys',
    ],
  ])('%s is refused', (_what, words, code) => {
    expect(firstCode(words)).toBe(code);
  });

  test('with more items than CareCue can hold is refused', () => {
    const many = Array(LIMITS.items + 1).fill('{"kind":"need","id":"a"}');
    expect(firstCode(headOnly(`[${many}]`))).toBe('too-many-items');
  });
});

describe('long work', () => {
  test('is stopped with nothing done', async () => {
    const stop = new AbortController();
    stop.abort();
    const result = await runInSlices(readPackFile(text, 'pack.json'), { signal: stop.signal });
    expect(result.stopped).toBe(true);
  });

  test('tells how far it is', async () => {
    const told: number[] = [];
    const onProgress = (done: number) => void told.push(done);
    const steps = (function* () {
      for (let n = 0; n < 3; n++) {
        const until = performance.now() + 15;
        while (performance.now() < until);
        yield n / 3;
      }
      return 'done';
    })();
    expect(await runInSlices(steps, { onProgress })).toEqual({ stopped: false, value: 'done' });
    expect(told).toEqual([0, 1 / 3, 2 / 3]);
  });
});
