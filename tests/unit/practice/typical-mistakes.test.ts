import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/contract/text';
import { practiceTypical } from '@/utils/i18n/studio/practice-typical';
import { bookOf, practiceNamed } from './default-content';

const NEEDS = ['blind-customer-and-a-form', 'deaf-customer-in-writing'];

describe.each(LANGUAGES)('what is said in a hurry, in %s', (language) => {
  const books = NEEDS.map((id) => bookOf(practiceNamed(id), language));

  it.each(Object.entries(practiceTypical))(
    '%s is a mistake to the draft check too',
    (key, text) => {
      const around = { messages: [], solved: false };
      const found = books.flatMap(({ check }) => check(text[language], around).map(({ id }) => id));
      expect(found).toContain(key.split('.')[1]);
    },
  );
});
