import type { Finding } from '@/utils/contract/draft';
import type { Term } from '@/utils/contract/term';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';

/** How a finding names the term that it is about. */
const TERM_RULE = 'term:';
const MOST = 4;

/** The technical words that the draft check found, each term once, in the order of the draft. */
export function termWordsIn(
  findings: readonly Finding[],
  knowledge: Knowledge,
): { written: string; term: Term }[] {
  const found = findings.flatMap(({ rule, text }) => {
    const term = rule.startsWith(TERM_RULE)
      ? knowledge.get('term', rule.slice(TERM_RULE.length))
      : null;
    return term ? [{ written: text, term }] : [];
  });
  const isFirst = (at: number, id: string) => found.findIndex(({ term }) => term.id === id) === at;
  return found.filter(({ term }, at) => isFirst(at, term.id)).slice(0, MOST);
}
