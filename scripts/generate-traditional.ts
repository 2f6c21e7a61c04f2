/**
 * Writes the table from Traditional to Simplified characters that the engine folds text with:
 * `utils/detection/data/traditional.json`. Run after updating opencc-js:
 * `npx tsx scripts/generate-traditional.ts`. The dictionary itself stays out of the extension.
 */
import { writeFileSync } from 'node:fs';
import { traditionalPairs } from './traditional-pairs';

const file = new URL('../utils/detection/data/traditional.json', import.meta.url);
const pairs = traditionalPairs();
writeFileSync(file, `${JSON.stringify({ pairs })}\n`);
console.error(`${pairs.length / 2} pairs written`);
