import { readSource } from '@/utils/knowledge/read-source';
import type { ExchangeProblem, ExchangeResult } from '../exchange-problem';
import type { Incoming } from '../incoming';
import { LIMITS } from '../limits';
import type { Steps } from '../slices';
import { sourcePath } from './source-path';

export interface TextFile {
  /** With its folders, where they are known. */
  path: string;
  text: string;
}

/** A file of YAML is small; what is larger is none, or is meant to wear the reader out. */
const LARGEST = 1024 * 1024;

/** The items of YAML files as they stand in `knowledge/`, not yet checked. */
export function* readYaml(
  files: readonly TextFile[],
): Steps<ExchangeResult<{ incoming: Incoming[] }>> {
  const incoming: Incoming[] = [];
  const problems: ExchangeProblem[] = [];
  for (const [index, { path, text }] of files.entries()) {
    yield index / files.length;
    if (problems.length >= LIMITS.problems) break;
    const read = readFile(path, text);
    if (read.ok) incoming.push(...read.incoming);
    else problems.push(...read.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, incoming };
}

function readFile(path: string, text: string): ExchangeResult<{ incoming: Incoming[] }> {
  const refuse = (code: ExchangeProblem['code'], about: string, line?: number | null) => ({
    file: path,
    code,
    about,
    ...(line ? { line } : {}),
  });
  if (text.length > LARGEST) return { ok: false, problems: [refuse('file-too-large', '1 MB')] };
  const place = sourcePath(path, text);
  if (place === null) return { ok: false, problems: [refuse('yaml-place', '')] };
  try {
    const { items, problems } = readSource(place, text);
    if (problems.length > 0) {
      const faults = problems.map(({ line, message }) => refuse('yaml-broken', message, line));
      return { ok: false, problems: faults };
    }
    const incoming = items.map(({ kind, id, value, lineOf }) => ({
      value: { ...value, kind, id },
      placeOf: (within: readonly (string | number)[]) => ({ file: path, line: lineOf(within) }),
    }));
    return { ok: true, incoming };
  } catch (error) {
    // An alias that names itself, or more of them than anybody writes by hand.
    return { ok: false, problems: [refuse('yaml-broken', String(error))] };
  }
}
