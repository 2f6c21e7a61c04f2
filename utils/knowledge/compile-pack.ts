import type { Item, Pack } from '@/utils/contract/pack';
import { checkCompleteness } from './check-completeness';
import { checkPractice } from './check-practice';
import { checkReferences } from './check-references';
import { checkSteps } from './check-steps';
import { checkWording } from './check-wording';
import type { ContentProblem, SourceProblem } from './content-problem';
import { convertTraditional } from './convert-traditional';
import type { RawItem, ReadSource } from './read-source';
import { checkItems } from './validate-pack';

/** A check over all items of a pack, such as `checkReferences`. */
export type PackCheck = (items: readonly Item[]) => ContentProblem[];

export interface CompiledPack {
  /** Holds the valid items only; publish it only when there are no problems. */
  pack: Pack;
  problems: SourceProblem[];
}

/** Checks raw sources, fills in Traditional Chinese and sorts. `checks` come on top of the own ones. */
export function compilePack(
  sources: ReadSource,
  version: string,
  checks: readonly PackCheck[] = [],
): CompiledPack {
  const { items, problems } = checkItems(
    sources.items.map(({ kind, id, value }) => convertTraditional({ ...value, kind, id })),
  );
  const all = [
    checkReferences,
    checkWording,
    checkSteps,
    checkCompleteness,
    checkPractice,
    ...checks,
  ].flatMap((check) => check(items));
  const locate = locator(sources.items);
  return {
    pack: { format: 1, id: 'carecue-default', version, items: items.sort(byKindAndId) },
    problems: [...sources.problems, ...[...problems, ...all].map(locate)].sort(byPlace),
  };
}

/** One item a line, so that two packs can be compared line by line. */
export function writePack({ format, id, version, items }: Pack): string {
  const head = JSON.stringify({ format, id, version }).slice(0, -1);
  return `${head},"items":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
}

function locator(raw: readonly RawItem[]): (problem: ContentProblem) => SourceProblem {
  const places = new Map<string, RawItem>();
  for (const item of raw) places.set(`${item.kind}/${item.id}`, item);
  return ({ kind, id, path, message }) => {
    const place = places.get(`${kind}/${id}`);
    const what = path === '' ? `${kind} ${id}` : `${kind} ${id}, ${path}`;
    const steps = path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return {
      file: place?.file ?? 'pack',
      line: place ? place.lineOf(path === '' ? [] : steps) : null,
      message: `${what}: ${message}`,
    };
  };
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
const byKindAndId = (a: Item, b: Item) => compare(a.kind, b.kind) || compare(a.id, b.id);
const byPlace = (a: SourceProblem, b: SourceProblem) =>
  compare(a.file, b.file) || compare(a.line ?? 0, b.line ?? 0);
