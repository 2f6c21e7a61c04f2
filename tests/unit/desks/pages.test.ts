import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '@/scripts/evaluate-desks/compare';
import { frozenPages, PAGES } from '@/scripts/evaluate-desks/frozen-page';

const pages = frozenPages();

/** Everything a page is made of, tags taken out and signs as they are shown. */
function wordsOf(folder: string): string {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|js)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const shown = sources
    .join('\n')
    .replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (_, name: string) => SIGNS[name] ?? ' ')
    .replace(/\\n/g, '\n')
    // A picture of a sign says what the sign says.
    .replace(/<img[^<>]*\salt="(\p{Extended_Pictographic}+)"[^<>]*>/gu, '$1')
    // A body in a srcdoc attribute has its own tags.
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return plain(shown);
}
const SIGNS: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

describe('the frozen pages', () => {
  test('are many, each in its own way', () => {
    expect(pages.length).toBeGreaterThanOrEqual(34);
    expect(new Set(pages.map(({ expected }) => expected.title)).size).toBe(pages.length);
    expect(readdirSync(PAGES).length).toBe(pages.length);
  });

  test.each(pages.map((page) => [page.name, page] as const))(
    '%s holds every text that is expected of it',
    (_name, { folder, expected }) => {
      const words = wordsOf(folder);
      const isShown = (text: string) => words.includes(plain(text));
      // The parts of a system line may stand far from each other.
      const absent = expected.messages.filter(({ from, text }) =>
        from === 'system' ? !text.split(/\s+/).every(isShown) : !isShown(text),
      );
      expect(absent).toEqual([]);
    },
  );

  test.each(pages.map((page) => [page.name, page] as const))(
    '%s has no id twice and reaches for no network',
    (_name, { folder, expected }) => {
      const html = readFileSync(join(folder, 'page.html'), 'utf8');
      const ids = [...html.matchAll(/<[^>]*\sid="([^"]+)"/g)].map((match) => match[1]);
      // A page that has the structure of a real desk has its faults as well.
      if (!expected.adapter)
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(html).not.toMatch(/(?:src|srcset|@import|url\()\s*=?\s*["'(]?(?:https?:)?\/\/[a-z]/i);
    },
  );
});
