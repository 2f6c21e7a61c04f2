/**
 * `npm run search -- QUERY` shows what the panel's search finds; `npm run search -- --queries FILE`
 * takes JSONL `{id, query, lang}` and prints one line `{id, results, ms}` each, and nothing else on
 * standard output. Without a region the hotlines of all are found. Exit status 2: it was not called so.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { REGIONS } from '@/utils/contract/region';
import type { Language } from '@/utils/contract/text';
import { loadSearch } from './search/load-search';
import { printResults } from './search/print-results';

const USAGE =
  'Usage: npm run search -- QUERY | --queries FILE   [--region CN|HK|TW|UK|US] [--limit N]';
const LIMIT = 10;

const QuerySchema = v.looseObject({
  id: v.union([v.string(), v.number()]),
  query: v.string(),
  lang: v.optional(v.string(), 'zh'),
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        queries: { type: 'string' },
        region: { type: 'string' },
        limit: { type: 'string', default: String(LIMIT) },
      },
    });
  } catch (error) {
    return quit(error instanceof Error ? error.message : String(error));
  }
}

function quit(message: string): never {
  console.error(message);
  console.error(USAGE);
  process.exit(2);
}

/** `zh-TW`, `zh-Hant`, `en-GB` … as the language of the titles. */
function languageOf(lang: string): Language {
  if (/^en/i.test(lang)) return 'en';
  return /hant|tw|hk|mo/i.test(lang) ? 'zh-Hant' : 'zh-Hans';
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return quit(`${file} cannot be read.`);
  }
}

const { values, positionals } = readArguments();
const region = REGIONS.find((known) => known === values.region) ?? null;
if (values.region !== undefined && !region) quit(`There is no region ${values.region}.`);
const limit = Number(values.limit);
if (!Number.isInteger(limit) || limit < 1) quit('--limit takes a whole number from 1.');
const words = positionals.join(' ').trim();
if ((values.queries === undefined) === (words === '')) quit('Give a query, or a file of queries.');

const lines = values.queries === undefined ? [] : readLines(values.queries);
const search = loadSearch();
if (values.queries === undefined) {
  const language = /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en';
  printResults(words, search(words, { language, region: region ?? 'any', limit }));
} else {
  // The first query would bear what only the first one costs.
  search('预热 warm up', { limit });
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), QuerySchema), line);
    if (!read.success) {
      console.error(`${values.queries}:${index + 1} ${read.issues[0].message}`);
      process.exitCode = 1;
      continue;
    }
    const { id, query, lang } = read.output;
    const started = performance.now();
    const found = search(query, { language: languageOf(lang), region: region ?? 'any', limit });
    const ms = Math.round((performance.now() - started) * 100) / 100;
    const results = found.map(({ kind, id, title, score, why }) => ({
      kind,
      id,
      title,
      score: Math.round(score * 1000) / 1000,
      why: `${why.by}: ${why.text}`,
    }));
    console.log(JSON.stringify({ id, results, ms }));
  }
}
