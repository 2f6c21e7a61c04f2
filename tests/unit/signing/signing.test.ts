import { describe, expect, it } from 'vitest';
import type { PackFile } from '@/utils/contract/pack-file';
import { canonicalJson } from '@/utils/signing/canonical-json';
import { backUpKey, openBackup } from '@/utils/signing/key-backup';
import { handOver, trustedKeys } from '@/utils/signing/key-chain';
import { groupKeyId, isSignedBy, makeKey, sealKey, signText } from '@/utils/signing/keys';
import { isPackSigned, signPack } from '@/utils/signing/sign-pack';

const pack: PackFile = {
  format: 'carecue-pack-1',
  name: 'Our pack',
  version: 3,
  publishedAt: '2026-11-23T04:00:00.000Z',
  checksums: {},
  items: [],
};
const asRead = (file: PackFile): Record<string, unknown> => JSON.parse(JSON.stringify(file));

describe('the canonical form', () => {
  it('is the example of RFC 8785', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by their UTF-16 code units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const value = Object.fromEntries(names.map((name) => [name, 0]));
    expect(Object.keys(JSON.parse(canonicalJson(value)))).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\u{1f600}',
      '\ufb33',
    ]);
  });

  it('is the same in whatever order and with whatever spaces the file was written', () => {
    const [one, other] = [
      '{"b":[1,{"d":2,"c":3}],"a":"x"}',
      '{ "a" : "x", "b":[1,{"c":3,"d":2}] }',
    ];
    expect(canonicalJson(JSON.parse(one))).toBe(canonicalJson(JSON.parse(other)));
  });
});

describe('a signed pack', () => {
  it('is known to be signed by its key, and by no other', async () => {
    const key = await makeKey();
    const signed = asRead(await signPack(pack, key));
    expect(await isPackSigned(signed)).toBe(true);
    expect(await isPackSigned({ ...signed, keyId: (await makeKey()).id })).toBe(false);
  });

  it.each([
    ['the version', { version: 4 }],
    ['the day on which it ends', { expiresAt: '2036-01-01T00:00:00.000Z' }],
    ['an item', { items: [{ kind: 'need', id: 'x' }] }],
    ['the name', { name: 'Our pack ' }],
    ['the signature', { signature: 'A'.repeat(86) }],
    ['no signature at all', { signature: undefined }],
  ])('with %s altered is not', async (_what, change) => {
    const signed = asRead(await signPack(pack, await makeKey()));
    expect(await isPackSigned({ ...signed, ...change })).toBe(false);
  });

  it('can be signed anew', async () => {
    const key = await makeKey();
    const signed = await signPack(await signPack(pack, await makeKey()), key);
    expect(await isPackSigned(asRead(signed))).toBe(true);
  });
});

describe('a key', () => {
  it('that is kept cannot be taken out of the browser, and still signs', async () => {
    const made = await makeKey();
    const kept = await sealKey(made);
    await expect(crypto.subtle.exportKey('pkcs8', kept.privateKey)).rejects.toThrow();
    expect(await isSignedBy('words', await signText('words', kept), made.id)).toBe(true);
  });

  it.each(['', 'x', 'A'.repeat(43), '_'.repeat(43)])(
    'that is none verifies nothing: %j',
    async (id) => {
      expect(await isSignedBy('words', 'A'.repeat(86), id)).toBe(false);
    },
  );

  it('is read out in groups of six', () => {
    expect(
      groupKeyId('A'.repeat(43))
        .split(' ')
        .map(({ length }) => length),
    ).toEqual([6, 6, 6, 6, 6, 6, 6, 1]);
  });
});

describe('the backup of a key', () => {
  const phrase = '一句很长的、只有我们知道的话';

  it('opens with its phrase, and signs as before', async () => {
    const key = await makeKey();
    const handovers = [await handOver(await makeKey(), key.id)];
    const opened = await openBackup(await backUpKey(key, handovers, phrase), phrase);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.handovers).toEqual(handovers);
    expect(await isSignedBy('words', await signText('words', opened.key), key.id)).toBe(true);
    expect(opened.key.privateKey.extractable).toBe(false);
  });

  it('does not open with another phrase, under another name, or altered', async () => {
    const file = await backUpKey(await makeKey(), [], phrase);
    expect(await openBackup(file, `${phrase} `)).toEqual({ ok: false, reason: 'wrong-phrase' });
    const backup = JSON.parse(file);
    const renamed = JSON.stringify({ ...backup, id: (await makeKey()).id });
    expect(await openBackup(renamed, phrase)).toEqual({ ok: false, reason: 'wrong-phrase' });
    expect(await openBackup('{"format":1}', phrase)).toEqual({ ok: false, reason: 'not-a-key' });
    const weak = JSON.stringify({ ...backup, rounds: 1 });
    expect(await openBackup(weak, phrase)).toEqual({ ok: false, reason: 'not-a-key' });
  });

  it('does not hold the private key in the open', async () => {
    const key = await makeKey();
    const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', key.privateKey));
    const file = await backUpKey(key, [], phrase);
    expect(file).not.toContain(bytes.subarray(-32).toString('base64url').slice(0, 40));
    expect(file).not.toContain(bytes.toString('base64url').slice(20));
  });
});

describe('keys that take the place of others', () => {
  it('are trusted from the pinned one on, and those before are not any more', async () => {
    const [first, second, third] = [await makeKey(), await makeKey(), await makeKey()];
    const chain = [await handOver(second, third.id), await handOver(first, second.id)];
    expect([...(await trustedKeys([first.id], chain))]).toEqual([third.id]);
    expect([...(await trustedKeys([second.id], chain))]).toEqual([third.id]);
    expect([...(await trustedKeys([first.id, third.id], chain))]).toEqual([third.id]);
  });

  it('are not trusted on the word of somebody else', async () => {
    const [pinned, stranger] = [await makeKey(), await makeKey()];
    const forged = { ...(await handOver(stranger, stranger.id)), replaces: pinned.id };
    expect([...(await trustedKeys([pinned.id], [forged]))]).toEqual([pinned.id]);
  });

  it('cannot be replaced once more by who stole the old one', async () => {
    const [old, ours, thief] = [await makeKey(), await makeKey(), await makeKey()];
    const known = await handOver(old, ours.id);
    const stolen = await handOver(old, thief.id);
    expect([...(await trustedKeys([old.id], [known, stolen]))]).toEqual([ours.id]);
  });
});
