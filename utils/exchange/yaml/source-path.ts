import * as v from 'valibot';
import { parse } from 'yaml';
import { ItemSchema } from '@/utils/contract/pack';
import { FOLDER_KINDS, HOTLINES_FILE, LIST_KINDS } from '@/utils/knowledge/source-kinds';
import { isRecord } from '../incoming';

const TAXONOMY_FILE = 'taxonomy.yaml';

/**
 * Where a file would stand in `knowledge/`: as its folder says, or, for a file chosen by itself, as
 * what it holds looks. Null where neither tells.
 */
export function sourcePath(path: string, text: string): string | null {
  const parts = path
    .replace(/\.yml$/i, '.yaml')
    .split('/')
    .filter(Boolean);
  const name = parts.at(-1) ?? '';
  if (name === HOTLINES_FILE || name === TAXONOMY_FILE) return name;
  const folder = parts.at(-2) ?? '';
  if (FOLDER_KINDS[folder] || LIST_KINDS[folder]) return `${folder}/${name}`;
  const guessed = guessFolder(text);
  return guessed && (guessed.endsWith('.yaml') ? guessed : `${guessed}/${name}`);
}

function guessFolder(text: string): string | null {
  const parsed = safeParse(text);
  // Read as anything at all, its faults are named with their lines.
  if (!parsed.ok) return 'needs';
  const { value } = parsed;
  if (Array.isArray(value)) return HOTLINES_FILE;
  if (!isRecord(value)) return null;
  for (const [place, lists] of Object.entries(LIST_KINDS)) {
    const names = Object.keys(value);
    if (names.length > 0 && names.every((name) => name in lists)) return place;
  }
  const fitting = Object.entries(FOLDER_KINDS)
    .map(([folder, kind]) => ({ folder, score: scoreOf(kind, value) }))
    .sort((a, b) => b.score - a.score);
  const [best] = fitting;
  return best && best.score > 0 ? best.folder : null;
}

/** The more of its fields the kind knows, and the fewer it lacks, the better it fits. */
function scoreOf(kind: string, value: Record<string, unknown>): number {
  const schema = ItemSchema.options.find(({ entries }) => entries.kind.literal === kind);
  const entries: Record<string, unknown> = schema?.entries ?? {};
  const checked = v.safeParse(ItemSchema, { ...value, kind, id: 'guessed' });
  if (checked.success) return 1000;
  const names = Object.keys(value);
  return names.filter((name) => name in entries).length * 2 - names.length;
}

function safeParse(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: parse(text) };
  } catch {
    return { ok: false };
  }
}
