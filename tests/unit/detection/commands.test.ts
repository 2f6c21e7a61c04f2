import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Each case starts a command of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'carecue-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  status: number;
  out: string;
  err: string;
}

const run = (script: string, ...rest: string[]) =>
  new Promise<Ended>((resolve) => {
    execFile('npx', ['tsx', `scripts/${script}.ts`, ...rest], (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

function write(name: string, lines: unknown[]): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

const older = {
  id: 'older',
  lang: 'zh-Hans',
  messages: [{ from: 'customer', text: '我今年七十三了' }],
  fields: { 年龄: 73 },
  expect: { needs: ['older-adult'], subject: 'self' },
};
const ordinary = {
  id: 'ordinary',
  lang: 'en',
  messages: [{ from: 'customer', text: 'Where is my refund?' }],
  expect: { needs: [], topic: 'refund-progress' },
};
const draft = {
  id: 'd1',
  lang: 'en',
  needs: ['older-adult'],
  text: 'Please log in.',
  expect: ['jargon'],
};

describe('detect', () => {
  it('prints one assessment a line, in order, and nothing else', async () => {
    const { status, out } = await run('detect', write('good.jsonl', [older, ordinary]));
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['older', 'ordinary']);
    expect(lines[0]).toMatchObject({
      needs: [{ need: 'older-adult', subject: 'self' }],
      fraud: null,
      fraudTypes: [],
    });
    expect(lines[0].needs[0].evidence).toContainEqual({
      message: 0,
      start: 0,
      end: 7,
      text: '我今年七十三了',
    });
    expect(lines[0].needs[0].evidence).toContainEqual({ field: '年龄', text: '73' });
    expect(lines[0].micros).toBeGreaterThanOrEqual(0);
  });

  it('tells bad lines by number and does the rest', async () => {
    const { status, out, err } = await run('detect', write('bad.jsonl', ['{', older, '{"id":1}']));
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('bad.jsonl:1');
    expect(err).toContain('bad.jsonl:3');
  });

  it('ends with 2 when the file cannot be read', async () => {
    expect(await run('detect', join(folder, 'nowhere.jsonl'))).toMatchObject({
      status: 2,
      out: '',
    });
  });
});

describe('evaluate', () => {
  it('prints scores as JSON and writes the predictions', async () => {
    const predictions = join(folder, 'predictions.jsonl');
    const file = write('labelled.jsonl', [older, ordinary, draft]);
    const { status, out } = await run('evaluate', file, '--json', '--predictions', predictions);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      all: {
        cases: 2,
        micro: { truePositives: 1, falsePositives: 0, falseNegatives: 0, f1: 1 },
        falseAlarms: { count: 0, of: 1 },
        topics: { hitAt1: { count: 1, of: 1 } },
      },
      drafts: { all: { cases: 1 } },
    });
    expect(readFileSync(predictions, 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });

  it('prints a table, with the scores of drafts below', async () => {
    const { out } = await run('evaluate', write('drafts.jsonl', [older, draft]));
    expect(out).toContain('older-adult');
    expect(out).toContain('drafts, in all (1 drafts)');
    expect(out).toContain('clean drafts flagged');
  });
});
