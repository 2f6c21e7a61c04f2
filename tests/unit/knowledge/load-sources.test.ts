import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkJargon } from '@/utils/knowledge/check-jargon';
import { checkPatterns } from '@/utils/knowledge/check-patterns';
import { compilePack, writePack } from '@/utils/knowledge/compile-pack';
import { describeSourceProblem } from '@/utils/knowledge/content-problem';
import { loadSources } from '@/utils/knowledge/load-sources';

let folder = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carecue-content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('reading the folder of content', () => {
  it('reads every file, in the order of the names', () => {
    write('needs/vision.yaml', 'rank: 1\n');
    write('concepts/see.yaml', 'note: x\n');
    write('hotlines.yaml', '- id: cn-110\n');
    write('README.md', '# words for authors');
    const { items, problems } = loadSources(folder);
    expect(problems).toEqual([]);
    expect(items.map(({ file }) => file)).toEqual([
      'concepts/see.yaml',
      'hotlines.yaml',
      'needs/vision.yaml',
    ]);
  });

  it('complains about files that are no content', () => {
    write('needs/vision.yml', 'rank: 1\n');
    write('notes.txt', 'x');
    expect(loadSources(folder).problems.map(describeSourceProblem)).toEqual([
      'needs/vision.yml: Content is written in files named *.yaml.',
      'notes.txt: Content is written in files named *.yaml.',
    ]);
  });
});

describe('the content of this repository', () => {
  const knowledge = fileURLToPath(new URL('../../../knowledge', import.meta.url));
  const sources = loadSources(knowledge);
  const { pack, problems } = compilePack(sources, '1.0.0', [checkPatterns, checkJargon]);

  it('compiles without a complaint', () => {
    expect(problems.map(describeSourceProblem)).toEqual([]);
  });

  it('compiles to the same bytes every time', () => {
    expect(writePack(compilePack(sources, '1.0.0').pack)).toBe(writePack(pack));
  });

  it('has Traditional Chinese in every text', () => {
    const bare: string[] = [];
    for (const item of pack.items) {
      JSON.stringify(item, (_, value: unknown) => {
        if (typeof value === 'object' && value !== null && 'zh-Hans' in value) {
          if (!('zh-Hant' in value)) bare.push(`${item.kind} ${item.id}`);
        }
        return value;
      });
    }
    expect(bare).toEqual([]);
  });
});
