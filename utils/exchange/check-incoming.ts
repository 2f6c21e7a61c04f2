import * as v from 'valibot';
import { type Item, ItemSchema } from '@/utils/contract/pack';
import type { ExchangeProblem, ExchangeResult, ProblemCode } from './exchange-problem';
import { isForbiddenKey } from './forbidden-key';
import type { Incoming } from './incoming';
import { faultOf } from './issue-code';
import { LIMITS } from './limits';
import type { Steps } from './slices';
import { unsafePart, unseenCharacter } from './unsafe-text';
import { type Path, walkTexts } from './walk-texts';

/**
 * Checks each item against the schema of its kind, for markup, and that none comes twice. All or
 * nothing: one fault refuses them all, and as many as people can read are named.
 */
export function* checkIncoming(
  incoming: readonly Incoming[],
): Steps<ExchangeResult<{ items: Item[] }>> {
  const problems: ExchangeProblem[] = [];
  const items: Item[] = [];
  const seen = new Set<string>();
  for (const [index, one] of incoming.entries()) {
    if (index % 8 === 0) yield index / incoming.length;
    const complain = complainOf(one, problems);
    lookOver(one, complain);
    const checked = v.safeParse(ItemSchema, one.value);
    if (!checked.success) {
      for (const issue of checked.issues) {
        const { code, about } = faultOf(issue);
        complain(pathOf(issue), code, about);
      }
    } else {
      const key = `${checked.output.kind}/${checked.output.id}`;
      if (seen.has(key)) complain(['id'], 'twice', checked.output.id);
      seen.add(key);
      items.push(checked.output);
    }
    if (problems.length >= LIMITS.problems) break;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, items };
}

type Complain = (path: Path, code: ProblemCode, about: string) => void;

function complainOf(one: Incoming, problems: ExchangeProblem[]): Complain {
  const { kind, id } = one.value;
  const item = { kind: String(kind ?? ''), id: typeof id === 'string' ? id : '' };
  return (path, code, about) => {
    if (problems.length >= LIMITS.problems) return;
    problems.push({ ...one.placeOf(path), code, about, item, path: path.join('.') });
  };
}

function lookOver({ value }: Incoming, complain: Complain): void {
  walkTexts(
    value,
    {
      text: (text, path) => {
        if (text.length > LIMITS.text) return complain(path, 'too-long', String(LIMITS.text));
        const unsafe = unsafePart(text);
        if (unsafe) complain(path, 'markup', unsafe);
        const unseen = unseenCharacter(text);
        if (unseen) complain(path, 'unseen', unseen);
      },
      name: (name, path) => {
        if (isForbiddenKey(name)) complain(path, 'forbidden-key', name);
        if (path.length > LIMITS.depth) complain(path, 'too-deep', String(LIMITS.depth));
      },
    },
    LIMITS.depth,
  );
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => key as string | number);
