import { expect, it } from 'vitest';
import { traditionalPairs } from '@/scripts/traditional-pairs';
import traditional from '@/utils/detection/data/traditional.json';

it('holds the character table of the installed OpenCC', () => {
  expect(traditional.pairs).toBe(traditionalPairs());
});
