import { MAX_GAP, type Parsed, type PatternNode, SLOT_NAMES } from './pattern-node';

const SPECIAL = /[()[\]{}|…<>*\\]|\.\.\./;

const SPECIAL_FROM = new RegExp(SPECIAL, 'g');

/** True where a pattern is nothing but characters to be found, as most are. */
export const isPlain = (pattern: string) => !SPECIAL.test(pattern);

class PatternError extends Error {}

/** Reads one pattern. Nesting is limited so that no pattern can exhaust the stack. */
export function parsePattern(pattern: string): Parsed<PatternNode[]> {
  const reader = new PatternReader(pattern);
  try {
    return { ok: true, value: reader.readAll() };
  } catch (error) {
    if (error instanceof PatternError) return { ok: false, message: error.message };
    throw error;
  }
}

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  readAll(): PatternNode[] {
    const nodes = this.readSequence('', 0);
    if (this.at < this.source.length)
      throw new PatternError(`“${this.source[this.at]}” closes nothing.`);
    if (nodes.length === 0) throw new PatternError('The pattern is empty.');
    return nodes;
  }

  private readSequence(stops: string, depth: number): PatternNode[] {
    if (depth > 6) throw new PatternError('Brackets are nested too deeply (six at most).');
    const nodes: PatternNode[] = [];
    let text = '';
    const flush = (prefix: boolean) => {
      if (text !== '') nodes.push({ type: 'text', text, prefix });
      text = '';
    };
    while (this.at < this.source.length) {
      const character = this.source[this.at] ?? '';
      if (this.stopsAt(character, stops)) break;
      if (character === '\\') {
        text += this.source[this.at + 1] ?? '';
        this.at += 2;
      } else if (character === '*') {
        if (!/[a-z0-9]$/i.test(text))
          throw new PatternError('“*” must follow the beginning of an English word.');
        this.at += 1;
        flush(true);
      } else if (character === '|') {
        throw new PatternError('“|” needs brackets around it.');
      } else if ('([{<'.includes(character) || this.startsGap()) {
        flush(false);
        nodes.push(this.readSpecial(character, depth));
      } else {
        const plain = this.plainUntil();
        text += this.source.slice(this.at, plain);
        this.at = plain;
      }
    }
    flush(false);
    return nodes;
  }

  /** Where the run of characters without a meaning ends that begins here; at least one long. */
  private plainUntil(): number {
    SPECIAL_FROM.lastIndex = this.at + 1;
    return SPECIAL_FROM.exec(this.source)?.index ?? this.source.length;
  }

  private stopsAt(character: string, stops: string): boolean {
    return stops.includes(character) || (stops === '' && ')]}>'.includes(character));
  }

  private startsGap(): boolean {
    return this.source[this.at] === '…' || this.source.startsWith('...', this.at);
  }

  private readSpecial(character: string, depth: number): PatternNode {
    if (character === '(' || character === '[') return this.readChoice(character, depth);
    if (character === '{') return this.readConcept();
    if (character === '<') return this.readSlot();
    this.at += this.source[this.at] === '…' ? 1 : 3;
    const digits = /^\d{1,3}/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += digits.length;
    const limit = digits === '' ? null : Number(digits);
    if (limit !== null && limit > MAX_GAP)
      throw new PatternError(`A gap is at most ${MAX_GAP} long.`);
    return { type: 'gap', limit };
  }

  private readChoice(opening: string, depth: number): PatternNode {
    const closing = opening === '(' ? ')' : ']';
    const options: PatternNode[][] = [];
    do {
      this.at += 1;
      options.push(this.readSequence(`|${closing}`, depth + 1));
    } while (this.source[this.at] === '|');
    if (this.source[this.at] !== closing) throw new PatternError(`“${opening}” is never closed.`);
    this.at += 1;
    const optional = opening === '[' || options.some((option) => option.length === 0);
    return { type: 'choice', options: options.filter((option) => option.length > 0), optional };
  }

  private readConcept(): PatternNode {
    const ids = this.readUntil('}')
      .split('|')
      .map((id) => id.trim());
    if (ids.some((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))) {
      throw new PatternError(`“{${ids.join('|')}}” does not name concepts.`);
    }
    return { type: 'concept', ids };
  }

  private readSlot(): PatternNode {
    const name = this.readUntil('>').trim();
    const known = SLOT_NAMES.find((slot) => slot === name);
    if (known === undefined) throw new PatternError(`There is no slot <${name}>.`);
    return { type: 'slot', name: known };
  }

  private readUntil(closing: string): string {
    const end = this.source.indexOf(closing, this.at);
    if (end < 0) throw new PatternError(`“${this.source[this.at]}” is never closed.`);
    const inside = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    return inside;
  }
}
