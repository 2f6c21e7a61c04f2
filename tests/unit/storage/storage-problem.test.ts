import { describe, expect, it } from 'vitest';
import { storageProblemOf } from '@/utils/storage/storage-problem';

const named = (name: string, message = 'm', more: object = {}) =>
  Object.assign(new Error(message), { name }, more);

describe('wording an error of the storage', () => {
  it.each([
    [named('QuotaExceededError'), 'quota'],
    [new DOMException('full', 'QuotaExceededError'), 'quota'],
    [named('AbortError', 'm', { inner: named('QuotaExceededError') }), 'quota'],
    [new Error('Session storage quota bytes exceeded.'), 'quota'],
    [new Error('IO error: 000003.log: FILE_ERROR_NO_SPACE'), 'quota'],
    [named('VersionError'), 'newer-version'],
    [named('InvalidStateError'), 'unavailable'],
    ['text', 'unavailable'],
    [null, 'unavailable'],
  ])('%s is %s', (error, kind) => {
    expect(storageProblemOf(error).kind).toBe(kind);
  });

  it('ends with errors that cause each other', () => {
    const first = named('A');
    first.cause = named('B', 'm', { cause: first });
    expect(storageProblemOf(first)).toEqual({ kind: 'unavailable', detail: 'A: m' });
  });
});
