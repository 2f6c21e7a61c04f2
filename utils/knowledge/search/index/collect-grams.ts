import type { Readings } from '../pinyin/readings';
import type { MatchedBy } from '../search-entry';
import { type Run, runsOf, stem } from '../text/grams';
import { pairKey, textKey } from '../text/keys';
import type { ChannelName } from './search-index';

/** Takes note of a key of the unit at hand. */
export type NoteKey = (channel: ChannelName, key: number) => void;

/** Longer words joined are no words that anybody writes as one. */
const LONGEST_JOINED = 14;

/** What is indexed of a text depends on how telling it is: long texts by little, titles by all. */
export function collectGrams(
  folded: string,
  by: MatchedBy,
  readings: Readings,
  note: NoteKey,
  noteWord: (word: string) => void,
): void {
  const short = by === 'title' || by === 'saying' || by === 'keyword';
  let previous: Run | undefined;
  for (const run of runsOf(folded)) {
    if (run.han) {
      collectHan(run.text, short, note);
      if (by === 'title' || by === 'saying') collectSkips(run.text, note);
      if (by !== 'text') collectSounds(run.text, by, readings, note);
    } else {
      const word = stem(run.text);
      note('word', textKey(word));
      noteWord(word);
      const near = previous && !previous.han && run.at - previous.at - previous.text.length <= 1;
      const joined = near ? `${previous?.text}${run.text}` : '';
      if (short && joined && joined.length <= LONGEST_JOINED) note('joined', textKey(stem(joined)));
    }
    previous = run;
  }
}

function collectHan(text: string, singles: boolean, note: NoteKey): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at + 1 < text.length) note('han', pairKey(code, text.charCodeAt(at + 1)));
    if (singles || text.length === 1) note('han', pairKey(0, code));
  }
}

/** Pairs with one character between them: what is left of a word when that one is wrong. */
function collectSkips(text: string, note: NoteKey): void {
  for (let at = 0; at + 2 < text.length; at += 1) {
    note('skip', pairKey(text.charCodeAt(at), text.charCodeAt(at + 2)));
  }
}

function collectSounds(text: string, by: MatchedBy, readings: Readings, note: NoteKey): void {
  const characters = [...text].map((character) => readings.of(character));
  for (const [at, sounds] of characters.entries()) {
    for (const { sound, syllable } of sounds) {
      if (by === 'title') note('sound', textKey(sound));
      for (const next of characters[at + 1] ?? []) {
        note('sound', soundKey(sound, next.sound));
        if (by === 'title' || by === 'saying') {
          note('initial', initialKey(syllable.charAt(0), next.syllable.charAt(0)));
        }
      }
    }
  }
}

/** Two neighbouring syllables. */
export function soundKey(first: string, second: string): number {
  return textKey(`${first} ${second}`);
}

/** The first letters of two neighbouring syllables. */
export function initialKey(first: string, second: string): number {
  return pairKey(first.charCodeAt(0), second.charCodeAt(0));
}
