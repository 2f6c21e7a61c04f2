import { soundKey } from '../index/collect-grams';
import type { ChannelName } from '../index/search-index';
import { matchPinyin } from '../pinyin/match-pinyin';
import type { Readings } from '../pinyin/readings';
import { foldWithOrigin, runsOf, stem } from '../text/grams';
import { pairKey, textKey } from '../text/keys';
import type { QueryReading } from './token';

/** A part of a text, as UTF-16 offsets. */
export interface Mark {
  start: number;
  end: number;
}

export interface Highlighted {
  marks: Mark[];
  /** How many characters are marked. */
  size: number;
}

/** Marks in a text what the query asks for. */
export function highlighter(
  reading: QueryReading,
  readings: Readings,
): (text: string) => Highlighted {
  const wanted = keysOf(reading);
  return (text) => {
    const { codes, origin, length } = foldWithOrigin(text.replace(/\s/g, '\n'));
    const folded = String.fromCharCode(...codes.subarray(0, length));
    const marked = new Uint8Array(length);
    if (reading.as === 'initials') markInitials(reading.letters, folded, readings, marked);
    else markRuns(folded, wanted, readings, marked);
    return marksOf(marked, origin);
  };
}

type WantedKeys = Record<ChannelName, Set<number>>;

function keysOf({ tokens }: QueryReading): WantedKeys {
  const keys: WantedKeys = {
    han: new Set(),
    skip: new Set(),
    sound: new Set(),
    initial: new Set(),
    word: new Set(),
    joined: new Set(),
  };
  for (const { alternatives } of tokens) {
    for (const { channel, key } of alternatives) keys[channel].add(key);
  }
  return keys;
}

function markInitials(letters: string, folded: string, readings: Readings, marked: Uint8Array) {
  const match = matchPinyin(letters, folded, readings);
  if (match) marked.fill(1, match.start, match.end);
}

function markRuns(folded: string, wanted: WantedKeys, readings: Readings, marked: Uint8Array) {
  const runs = runsOf(folded);
  for (const [position, { han, text, at }] of runs.entries()) {
    if (!han) {
      const next = runs[position + 1];
      if (wanted.word.has(textKey(stem(text)))) marked.fill(1, at, at + text.length);
      else if (next && wanted.joined.has(textKey(stem(text + next.text)))) {
        marked.fill(1, at, next.at + next.text.length);
      }
      continue;
    }
    for (let index = 0; index < text.length; index += 1) {
      const pair = text.slice(index, index + 2);
      if (pair.length === 2 && holdsPair(pair, wanted, readings)) {
        marked.fill(1, at + index, at + index + 2);
      } else if (wanted.han.has(pairKey(0, text.charCodeAt(index)))) marked[at + index] = 1;
    }
  }
}

function holdsPair(pair: string, wanted: WantedKeys, readings: Readings): boolean {
  if (wanted.han.has(pairKey(pair.charCodeAt(0), pair.charCodeAt(1)))) return true;
  if (wanted.sound.size === 0) return false;
  return readings
    .of(pair.charAt(0))
    .some((first) =>
      readings
        .of(pair.charAt(1))
        .some((next) => wanted.sound.has(soundKey(first.sound, next.sound))),
    );
}

function marksOf(marked: Uint8Array, origin: Int32Array): Highlighted {
  const marks: Mark[] = [];
  let size = 0;
  for (let at = 0; at < marked.length; at += 1) {
    if (!marked[at]) continue;
    size += 1;
    const start = origin[at] ?? 0;
    const last = marks.at(-1);
    if (last && marked[at - 1]) last.end = start + 1;
    else marks.push({ start, end: start + 1 });
  }
  return { marks, size };
}
