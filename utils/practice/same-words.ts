import { buildFoldTable } from '@/utils/detection/text/fold-table';
import { normaliseLiteral } from '@/utils/detection/text/normalise';

let table: Uint16Array | undefined;

/** Width, case and Traditional characters folded, so that one rule reads all three languages. */
export function folded(text: string): string {
  table ??= buildFoldTable();
  return normaliseLiteral(text, table);
}

/** How much of what `wanted` says is said in `reply` too, 0–1: pairs of characters, or words. */
export function shareSaid(reply: string, wanted: string): number {
  const parts = partsOf(wanted);
  if (parts.size === 0) return 0;
  const said = partsOf(reply);
  let both = 0;
  for (const part of parts) if (said.has(part)) both += 1;
  return both / parts.size;
}

/** The words on the customer's screen that a step names: “设置”. */
export function labelsIn(text: string): string[] {
  return [...text.matchAll(/[“「『]([^”」』]+)[”」』]/gu)].flatMap(([, label]) =>
    label ? [folded(label)] : [],
  );
}

const SMALL_WORDS = new Set(
  'a an the to of in on at is are it you your we our and or for with that this please do me my i will can'.split(
    ' ',
  ),
);

function partsOf(text: string): Set<string> {
  const plain = folded(text);
  const words = [...plain.matchAll(/[a-z0-9']{2,}/gu)]
    .map(([word]) => word)
    .filter((word) => !SMALL_WORDS.has(word));
  const pairs = [...plain.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set([...words, ...pairs]);
}
