import type { Concept } from '@/utils/contract/signal';
import { isPlain, parsePattern } from './parse-pattern';
import type { PatternNode } from './pattern-node';

export type ConceptWords = Pick<Concept, 'id' | 'zh' | 'en'>;

/** Concepts that lead back to themselves: their references are left out. */
export function findCircles(concepts: readonly ConceptWords[]): Set<string> {
  const leadsTo = new Map(
    concepts.map(({ id, zh, en }) => [
      id,
      [...zh, ...en].flatMap((pattern) => referencesOf(pattern)),
    ]),
  );
  const circular = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string, path: string[]) => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      for (const member of path.slice(path.indexOf(id))) circular.add(member);
      return;
    }
    state.set(id, 'open');
    for (const next of leadsTo.get(id) ?? []) visit(next, [...path, id]);
    state.set(id, 'done');
  };
  for (const { id } of concepts) visit(id, []);
  return circular;
}

/** The concepts that a pattern names; none for one that cannot be read. */
export function referencesOf(pattern: string): string[] {
  if (isPlain(pattern) || !pattern.includes('{')) return [];
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return [];
  const collect = (nodes: PatternNode[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'concept') return node.ids;
      return node.type === 'choice' ? node.options.flatMap(collect) : [];
    });
  return collect(parsed.value);
}
