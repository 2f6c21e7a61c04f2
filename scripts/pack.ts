import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Item } from '@/utils/contract/pack';
import type { ExchangeProblem } from '@/utils/exchange/exchange-problem';
import { giveTable, giveYaml } from '@/utils/exchange/give-out';
import { choiceKey, conflictsOf, mergeWith } from '@/utils/exchange/merge/choices';
import { mergePacks, sideBySide } from '@/utils/exchange/merge/merge-packs';
import type { Side } from '@/utils/exchange/merge/merge-value';
import { openFiles } from '@/utils/exchange/open-files';
import type { ChosenFile, Run } from '@/utils/exchange/open-one-file';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { runAtOnce } from '@/utils/exchange/slices';
import { isTableKind } from '@/utils/exchange/table/table-kinds';
import { fillIn } from '@/utils/i18n/fill-in';
import { STUDIO_TEXTS } from '@/utils/i18n/studio/messages';
import { NOBODY_PINNED } from '@/utils/signing/distrust-pack';
import { itemKey } from '@/utils/studio/item-key';

/**
 * `npm run pack`: packs, tables and YAML without a browser, for those who keep content in git. Exit
 * status 1: a file was refused, or a conflict is open; nothing is written then.
 */
const USAGE = `npm run pack -- check <file or folder …>
npm run pack -- make <pack.json> --version <number> [--name <name>] <file or folder …>
npm run pack -- table <kind> <out.csv> <file or folder …>
npm run pack -- yaml <out.zip> <file or folder …>
npm run pack -- merge <out.json> --version <number> <base.json> <mine.json> <new.json> [--all mine|new]`;

const run: Run = async (steps) => runAtOnce(steps);

/** Ends the command with a message for people. */
class Refusal extends Error {}

function chosen(path: string): ChosenFile[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ya?ml|json|csv|xlsx)$/.test(entry.name))
      .flatMap((entry) => chosen(join(entry.parentPath, entry.name)));
  }
  const folder = basename(dirname(path));
  const name = folder && folder !== '.' ? `${folder}/${basename(path)}` : basename(path);
  return [{ path: name, size: statSync(path).size, read: async () => readFileSync(path) }];
}

async function itemsOf(...paths: string[]): Promise<Item[]> {
  if (paths.length === 0) throw new Refusal(USAGE);
  const opened = await openFiles(paths.flatMap(chosen), [], NOBODY_PINNED, run);
  if (opened.ok) return opened.items;
  throw new Refusal(opened.problems.map(describe).join('\n'));
}

function describe({ file, row, column, line, item, path, code, about }: ExchangeProblem): string {
  const place = [file, row && `row ${row}`, column, line && `line ${line}`].filter(Boolean);
  const what = item && !row ? ` ${item.kind} ${item.id} ${path}:` : '';
  const text = fillIn(STUDIO_TEXTS[`exchange.problem.${code}`].en, { about });
  return `${place.join(', ')}:${what} ${text}`;
}

/** Takes `--name value` out of the arguments. */
function option(args: string[], name: string): string | null {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? null : (args.splice(at, 2)[1] ?? null);
}

async function writePack(out: string, items: readonly Item[], args: string[]): Promise<void> {
  const version = Number(option(args, 'version'));
  if (!Number.isSafeInteger(version) || version < 1) throw new Refusal(`--version?\n${USAGE}`);
  const name = option(args, 'name') || 'CareCue';
  const about = { name, version, publishedAt: new Date().toISOString() };
  write(out, packFileText(await makePackFile(items, about)));
}

function write(out: string, content: string | Uint8Array): void {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, content);
  console.log(`Written: ${out}`);
}

async function merge(out: string, args: string[]): Promise<void> {
  const all = option(args, 'all');
  const version = option(args, 'version') ?? '';
  const [base = '', mine = '', theirs = ''] = args;
  const own = await itemsOf(mine);
  const three = sideBySide(await itemsOf(base), own, await itemsOf(theirs));
  const merged = runAtOnce(mergePacks(three, () => undefined));
  const open = conflictsOf(merged);
  if (open.length > 0 && all === null) {
    const list = open.map(({ key, path }) => `${key} ${path || '(the whole item)'}`).join('\n');
    throw new Refusal(`${list}\nBoth sides changed these; decide with --all mine or --all new.`);
  }
  const side: Side = all === 'new' ? 'theirs' : 'mine';
  const choices = new Map(open.map(({ key, path }) => [choiceKey(key, path), side]));
  const items = new Map(own.map((item) => [itemKey(item), item]));
  for (const { key, merged: item } of mergeWith(merged, choices)) {
    if (item) items.set(key, item);
    else items.delete(key);
  }
  await writePack(out, [...items.values()], ['--version', version]);
}

async function main([command, ...args]: string[]): Promise<void> {
  if (command === 'check') {
    console.log(`${(await itemsOf(...args)).length} items, no complaint.`);
    return;
  }
  const kind = command === 'table' ? (args.shift() as Item['kind']) : null;
  const out = args.shift();
  if (!out) throw new Refusal(USAGE);
  if (command === 'merge') return merge(out, args);
  if (command === 'make') {
    const about = ['version', 'name'].flatMap((name) => [`--${name}`, option(args, name) ?? '']);
    return writePack(out, await itemsOf(...args), about);
  }
  if (command === 'yaml') return write(out, await giveYaml(await itemsOf(...args), run));
  if (kind === null || !isTableKind(kind)) throw new Refusal(USAGE);
  const made = await giveTable(kind, await itemsOf(...args), run);
  if (!made.ok) throw new Refusal(made.problems.map(describe).join('\n'));
  write(out, made.csv);
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem instanceof Refusal ? problem.message : problem);
  process.exitCode = 1;
});
