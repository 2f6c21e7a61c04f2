import { describe, expect, it } from 'vitest';
import { readSource } from '@/utils/knowledge/read-source';

const named = ({ items }: ReturnType<typeof readSource>) =>
  items.map(({ kind, id }) => `${kind}/${id}`);

describe('reading a file of content', () => {
  it('takes kind and id from the place of the file', () => {
    expect(named(readSource('needs/vision.yaml', 'rank: 20'))).toEqual(['need/vision']);
    expect(named(readSource('desks/rt.yaml', 'title: RT'))).toEqual(['desk/rt']);
  });

  it('takes terms and sayings from the lists of an area', () => {
    const source = 'terms:\n  - id: wifi\nsayings:\n  - id: no-net\n  - id: slow-net\n';
    expect(named(readSource('terms/devices.yaml', source))).toEqual([
      'term/wifi',
      'saying/no-net',
      'saying/slow-net',
    ]);
  });

  it('takes topics and fraud types from the taxonomy, and hotlines from their list', () => {
    const taxonomy = 'topics:\n  - id: scan-to-pay\nfraudTypes:\n  - id: romance\n';
    expect(named(readSource('taxonomy.yaml', taxonomy))).toEqual([
      'topic/scan-to-pay',
      'fraud-type/romance',
    ]);
    expect(named(readSource('hotlines.yaml', '- id: cn-96110\n'))).toEqual(['hotline/cn-96110']);
  });

  it('keeps a date as it is written', () => {
    const [item] = readSource('needs/vision.yaml', 'updatedOn: 2026-11-22').items;
    expect(item?.value).toEqual({ updatedOn: '2026-11-22' });
  });

  it('knows the line of a part, or of the nearest part that is there', () => {
    const [item] = readSource(
      'scripts/a.yaml',
      'title: x\nsteps:\n  - id: one\n    say: hello\n',
    ).items;
    expect(item?.lineOf(['steps', 0, 'say'])).toBe(4);
    expect(item?.lineOf(['steps', 0, 'see', 'en'])).toBe(3);
    expect(item?.lineOf(['close'])).toBe(1);
  });

  it.each([
    ['needs/vision.yaml', 'a: [1', 1, /./],
    ['needs/vision.yaml', 'rank: 1\nid: vision\n', 2, /leave it out/],
    ['needs/vision.yaml', '- a\n', 1, /set of `name: value` lines/],
    ['terms/money.yaml', 'terms:\n  - word: x\n', 2, /no `id`/],
    ['terms/money.yaml', 'words:\n  - id: x\n', 1, /terms and sayings, not words/],
    ['hotlines.yaml', 'a: 1\n', 1, /is a list/],
    ['poems/spring.yaml', 'a: 1\n', null, /No kind of content/],
    ['stray.yaml', 'a: 1\n', null, /No kind of content/],
  ])('complains about %s holding %j', (file, source, line, message) => {
    const { problems } = readSource(file, source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, message: expect.stringMatching(message) });
    expect(problems[0]?.line).toBe(line);
  });
});
