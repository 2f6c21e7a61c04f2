import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDetector } from '../evaluation/load-detector';
import { readCases } from '../evaluation/read-cases';
import { median } from './distribution';
import { RegExpWriter } from './pattern-to-regexp';

const CASES = fileURLToPath(new URL('../../tests/cases', import.meta.url));
const LENGTH = 100;
const LENGTHS = [1_000, 10_000, 100_000];
const WARM_UP = 4;

/** What customers say in the kept cases, cut into messages of 100 characters. */
function messagesOf100(): string[] {
  let all = '';
  for (const file of readdirSync(CASES).filter((name) => name.endsWith('.jsonl'))) {
    const read = readCases(join(CASES, file));
    if (!read.ok) continue;
    for (const { messages } of read.cases)
      for (const { from, text } of messages) if (from === 'customer') all += `${text}\n`;
  }
  const messages: string[] = [];
  for (let at = 0; at + LENGTH <= all.length; at += LENGTH)
    messages.push(all.slice(at, at + LENGTH));
  return messages;
}

/** Median µs a text, after the engine has warmed up. */
function timed(texts: readonly string[], read: (text: string) => void): number {
  for (let round = 0; round < WARM_UP; round += 1) for (const text of texts) read(text);
  return median(
    texts.map((text) => {
      const start = performance.now();
      read(text);
      return (performance.now() - start) * 1000;
    }),
  );
}

/** All signals over messages of 100 characters, beside regular expressions, in the same run. */
export async function benchDetect(): Promise<void> {
  const { detector, items } = loadDetector();
  const texts = messagesOf100();
  const assess = (text: string) => {
    detector.forget();
    const message = { id: 'm', from: 'customer' as const, author: null, time: null, text };
    detector.assess({ messages: [{ ...message, internal: false }], fields: {} });
  };
  const signals = items.filter((item) => item.kind === 'signal');
  const writer = new RegExpWriter(items.filter((item) => item.kind === 'concept'));
  const sources = signals.map(({ patterns }) =>
    (['zh', 'en'] as const)
      .flatMap((language) => patterns[language].map((one) => writer.pattern(one, language)))
      .filter((source) => source !== null)
      .join('|'),
  );
  const expressions = sources.map((source) => new RegExp(source, 'i'));
  const alternation = new RegExp(sources.join('|'), 'gi');

  console.log(`${texts.length} messages of ${LENGTH} characters, ${signals.length} signals`);
  const own = timed(texts, assess);
  console.log(`engine, all it does: ${own.toFixed(1)} µs median`);
  const few = texts.filter((_, index) => index % 20 === 0);
  const loop = timed(few, (text) => {
    for (const expression of expressions) expression.test(text);
  });
  console.log(`(a) one RegExp a signal: ${loop.toFixed(1)} µs (${(own / loop).toFixed(3)} of it)`);
  const one = timed(few, (text) => {
    for (const _ of text.matchAll(alternation));
  });
  console.log(`(b) one alternation: ${one.toFixed(1)} µs (${(own / one).toFixed(3)} of it)`);

  const joined = texts.join('');
  const worst: Record<string, string> = {
    'what customers say': joined,
    'one character': '我'.repeat(100_000),
    'one word': 'the '.repeat(25_000),
    digits: '1'.repeat(100_000),
  };
  for (const [name, text] of Object.entries(worst)) {
    const times = LENGTHS.map((length) => {
      const long = text.repeat(Math.ceil(length / text.length)).slice(0, length);
      return timed([long, long, long], assess) / length;
    });
    const cells = times.map((time, index) => `${LENGTHS[index]}: ${(time * 1000).toFixed(0)}`);
    console.log(`ns a character, ${name}: ${cells.join(', ')}`);
  }
}
