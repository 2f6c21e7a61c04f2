import { describe, expect, it } from 'vitest';
import { fillVariables, hasUnfilled, variablesOf } from '@/utils/care/fill-variables';

describe('filling an action’s words', () => {
  it('puts every value in its place', () => {
    const text = '{name}您好,{when}打{number}。{name}';
    expect(fillVariables(text, { name: '王女士', when: '三点', number: '座机' })).toEqual({
      ok: true,
      text: '王女士您好,三点打座机。王女士',
    });
  });

  it.each([
    ['nothing was given', {}],
    ['it is blank', { name: '  \n' }],
    ['it is a variable itself', { name: '{customerName}' }],
    ['it only has the name of something that every object has', {}],
  ])('refuses as long as %s', (_, values) => {
    expect(fillVariables('{name}您好', values)).toMatchObject({ ok: false, missing: ['name'] });
  });

  it('takes no value that the values do not hold themselves', () => {
    expect(fillVariables('{constructor}', {})).toMatchObject({
      ok: false,
      missing: ['constructor'],
    });
  });

  it('puts a value in as it stands, whatever signs are in it', () => {
    expect(fillVariables('“{words}”', { words: '$& $1 <b>' })).toEqual({
      ok: true,
      text: '“$& $1 <b>”',
    });
  });

  it('knows variables from other braces', () => {
    expect(variablesOf('{a} {b-c} {a} {3} {} { x } {d_1}')).toEqual(['a', 'b-c', 'd_1']);
    expect(hasUnfilled('x{3,5}')).toBe(false);
    expect(hasUnfilled('您好{customerName}')).toBe(true);
  });
});
