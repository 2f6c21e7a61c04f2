import { Converter } from 'opencc-js';

const isSingleUnit = (text: string) => text.length === 1;

/**
 * Every single Chinese character of the Basic Multilingual Plane that OpenCC writes as another one
 * in Simplified, as one string of pairs ("萬万與与…"). The general table goes first; Hong Kong's
 * adds its own forms (着, 卫). Characters whose Simplified form lies outside the plane stay as they
 * are: they are rare, and one unit must stay one unit for evidence to point into the original.
 */
export function traditionalPairs(): string {
  const general = Converter({ from: 't', to: 'cn' });
  const hongKong = Converter({ from: 'hk', to: 'cn' });
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = [general(character), hongKong(character)].find(
      (form) => form !== character && isSingleUnit(form),
    );
    if (simplified !== undefined) pairs += character + simplified;
  }
  return pairs;
}
