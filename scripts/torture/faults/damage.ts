import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../chance';

/** Does one kind of harm to one file of a folder; says what was done. */
export function damage(folder: string, chance: Chance): string {
  const files = filesIn(folder).filter((file) => statSync(file).size > 0);
  const file = chance.pick(files.sort());
  const bytes = readFileSync(file);
  const at = chance.below(bytes.length);
  const length = 1 + chance.below(Math.min(65_536, bytes.length - at));
  const name = file.slice(folder.length + 1);
  switch (chance.below(5)) {
    case 0:
      rmSync(file);
      return `${name} deleted`;
    case 1:
      writeFileSync(file, bytes.subarray(0, at));
      return `${name} cut at ${at} of ${bytes.length}`;
    case 2:
      writeFileSync(file, bytes.fill(0, at, at + length));
      return `${name} zeroed from ${at}, ${length} bytes`;
    case 3:
      for (let byte = at; byte < at + length; byte++) bytes[byte] = chance.below(256);
      writeFileSync(file, bytes);
      return `${name} filled with chance from ${at}, ${length} bytes`;
    default:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
      writeFileSync(file, bytes);
      return `${name}, one bit turned at ${at}`;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
