import { LIMITS } from '@/utils/exchange/limits';
import type { Chance } from '../chance';

interface ByteFault {
  name: string;
  spoil(text: string, chance: Chance): Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** What can be wrong with a pack before anybody asks what it holds. */
export const faultsOfBytes: readonly ByteFault[] = [
  {
    name: 'cut off',
    spoil: (text, chance) => encode(text.slice(0, chance.below(text.length - 8))),
  },
  {
    name: 'one byte altered among its items',
    spoil(text, chance) {
      const bytes = encode(text);
      const first = encode(text.slice(0, text.indexOf('"items"'))).length + 20;
      const at = first + chance.below(bytes.length - first - 20);
      // A space would stay a space for JSON.
      if (bytes[at] === 10 || bytes[at] === 32) return bytes.subarray(0, at);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(3));
      return bytes;
    },
  },
  {
    name: 'bytes by chance',
    spoil: (_, chance) => Uint8Array.from({ length: 5_000 }, () => chance.below(256)),
  },
  {
    name: 'UTF-16',
    spoil: (text) =>
      new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer),
  },
  { name: 'half a character', spoil: (text) => Uint8Array.from([...encode(text), 0xe4, 0xb8]) },
  {
    name: 'nested beyond the limit',
    spoil(_, chance) {
      const depth = LIMITS.depth + 1 + chance.below(500_000);
      return encode('['.repeat(depth) + ']'.repeat(depth));
    },
  },
  {
    name: 'a newer format',
    spoil: (text) => encode(text.replace('carecue-pack-1', 'carecue-pack-2')),
  },
  { name: 'no items at all', spoil: () => encode('{"format":"carecue-pack-1"}') },
  {
    name: 'two documents in one',
    spoil: (text) => encode(`${text}${text}`),
  },
  {
    name: 'too large a file',
    spoil: (text) => encode(text.padEnd(LIMITS.fileBytes + 1, ' ')),
  },
  {
    name: 'too many names',
    spoil(text) {
      const names = Array.from({ length: LIMITS.keysOfOne + 1 }, (_, at) => `"k${at}":1`).join();
      return encode(text.replace('"items"', `"more":{${names}},"items"`));
    },
  },
];
