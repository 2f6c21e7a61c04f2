import { describe, expect, it } from 'vitest';
import { compilePack, writePack } from '@/utils/knowledge/compile-pack';
import { describeSourceProblem } from '@/utils/knowledge/content-problem';
import { convertTraditional } from '@/utils/knowledge/convert-traditional';
import { readSource } from '@/utils/knowledge/read-source';
import { sampleItems, sampleNeed } from './sample-items';

const TAXONOMY = `topics:
  - id: scan-to-pay
    area: payments
    title: { zh-Hans: 怎么扫码付款, en: How to pay by scanning }
  - id: find-app
    area: devices
    title: { zh-Hans: 找不到应用, zh-Hant: 找不到程式, en: Cannot find an app }
`;

describe('compiling the pack', () => {
  it('fills in Traditional Chinese and sorts by kind and id', () => {
    const { pack, problems } = compilePack(readSource('taxonomy.yaml', TAXONOMY), '1.2.3');
    expect(problems).toEqual([]);
    expect(pack).toMatchObject({ format: 1, version: '1.2.3' });
    expect(pack.items.map(({ id }) => id)).toEqual(['find-app', 'scan-to-pay']);
    expect(pack.items[1]).toMatchObject({ title: { 'zh-Hant': '怎麼掃碼付款' } });
  });

  it('keeps Traditional Chinese where it was written', () => {
    const { pack } = compilePack(readSource('taxonomy.yaml', TAXONOMY), '1.0.0');
    expect(pack.items[0]).toMatchObject({ title: { 'zh-Hant': '找不到程式' } });
  });

  it('writes the same bytes for the same content in another order', () => {
    const reversed = readSource('taxonomy.yaml', TAXONOMY);
    reversed.items.reverse();
    const bytes = writePack(compilePack(readSource('taxonomy.yaml', TAXONOMY), '1.0.0').pack);
    expect(writePack(compilePack(reversed, '1.0.0').pack)).toBe(bytes);
    expect(JSON.parse(bytes)).toMatchObject({ id: 'carecue-default', items: { length: 2 } });
  });

  it('names file, line, item and path of each problem, and keeps the valid rest', () => {
    const broken = TAXONOMY.replace('en: Cannot find an app', 'english: x');
    const { pack, problems } = compilePack(readSource('taxonomy.yaml', broken), '1.0.0');
    expect(pack.items.map(({ id }) => id)).toEqual(['scan-to-pay']);
    expect(problems.map(describeSourceProblem)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^taxonomy\.yaml:7: topic find-app, title\.en: /),
      ]),
    );
  });

  it('takes further checks over all items', () => {
    const check = () => [{ kind: 'topic', id: 'find-app', path: '', message: 'Too short.' }];
    const { problems } = compilePack(readSource('taxonomy.yaml', TAXONOMY), '1.0.0', [check]);
    expect(problems.map(describeSourceProblem)).toEqual([
      'taxonomy.yaml:5: topic find-app: Too short.',
    ]);
  });
});

describe('converting to Traditional Chinese', () => {
  it('reaches every text of an item and leaves lists of words alone', () => {
    const converted = convertTraditional({ ...sampleNeed(), aliases: ['扫码'] });
    expect(converted.helps[0]).toEqual({ 'zh-Hans': '慢一点', 'zh-Hant': '慢一點', en: 'Slower' });
    expect(converted.aliases).toEqual(['扫码']);
  });

  it('changes characters, not the words that stand on a screen', () => {
    expect(convertTraditional({ 'zh-Hans': '点设置里的账号', en: '' })).toMatchObject({
      'zh-Hant': '點設置裡的賬號',
    });
  });

  it('leaves what it was given as it was', () => {
    const before = JSON.stringify(sampleItems);
    convertTraditional(sampleItems);
    expect(JSON.stringify(sampleItems)).toBe(before);
  });
});
