import { beforeAll, describe, expect, it } from 'vitest';
import type { PackFile } from '@/utils/contract/pack-file';
import { acceptPack, type Terms } from '@/utils/delivery/accept-pack';
import { LIMITS } from '@/utils/exchange/limits';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { handOver } from '@/utils/signing/key-chain';
import { makeKey, type SigningKey } from '@/utils/signing/keys';
import { signPack } from '@/utils/signing/sign-pack';
import { defaultItems } from '../exchange/default-pack';

const NOW = Date.parse('2026-11-23T05:00:00.000Z');
/** A part of the default pack: what is checked does not depend on how much of it there is. */
const built = defaultItems();
const items = built.filter(({ kind }) => kind === 'need' || kind === 'hotline');
const about = { name: 'Our pack', version: 7, publishedAt: '2026-11-23T04:00:00.000Z' };

let key: SigningKey;
let plain: PackFile;
let signed: PackFile;
let terms: Terms;
beforeAll(async () => {
  key = await makeKey();
  plain = await makePackFile(items, { ...about, expiresAt: '2027-11-23T04:00:00.000Z' });
  signed = await signPack(plain, key);
  terms = {
    pinnedKeys: [key.id],
    inForce: { version: 6, digest: 'other', handovers: [] },
    now: NOW,
  };
});

const bytesOf = (pack: PackFile | string) =>
  new TextEncoder().encode(typeof pack === 'string' ? pack : packFileText(pack));
const refusalOf = async (pack: PackFile | string, other: Partial<Terms> = {}) => {
  const accepted = await acceptPack(bytesOf(pack), { ...terms, ...other });
  return accepted.ok ? 'taken' : accepted.refusal.code;
};

const [signal] = built.filter((item) => item.kind === 'signal');

describe('a pack of the pinned key', () => {
  it('is taken with all its items', async () => {
    const accepted = await acceptPack(bytesOf(signed), terms);
    expect(accepted.ok && accepted.pack?.items).toEqual(items);
    expect(accepted.ok && accepted.pack?.head).toMatchObject({ version: 7, keyId: key.id });
  });

  it('is no news when it is in force already', async () => {
    const first = await acceptPack(bytesOf(signed), terms);
    if (!first.ok || !first.pack) throw new Error('not taken');
    const again = await acceptPack(bytesOf(signed), { ...terms, inForce: first.pack.head });
    expect(again).toEqual({ ok: true, pack: null });
  });

  it('is taken from the key that took its place, and no more from itself', async () => {
    const next = await makeKey();
    const handovers = [await handOver(key, next.id)];
    const rotated = await signPack(plain, next, handovers);
    expect(await refusalOf(rotated)).toBe('taken');
    const inForce = { version: 6, digest: 'other', handovers };
    expect(await refusalOf(signed, { inForce })).toBe('other-key');
    expect(await refusalOf(rotated, { inForce })).toBe('taken');
  });
});

describe('is refused:', () => {
  it('one altered byte', async () => {
    const text = packFileText(signed);
    const at = text.indexOf('一');
    expect(await refusalOf(`${text.slice(0, at)}9${text.slice(at + 1)}`)).toBe('altered');
  });

  it('any altered byte, wherever it stands', async () => {
    const bytes = bytesOf(signed);
    for (let at = 11; at < bytes.length; at += Math.floor(bytes.length / 40)) {
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ 0b1;
      const accepted = await acceptPack(altered, terms);
      expect(accepted.ok, `byte ${at}`).toBe(false);
    }
  });

  it('another key', async () => {
    expect(await refusalOf(await signPack(plain, await makeKey()))).toBe('other-key');
  });

  it('another key under the name of the pinned one', async () => {
    const foreign = await signPack(plain, await makeKey());
    expect(await refusalOf({ ...foreign, keyId: key.id })).toBe('altered');
  });

  it('an older one, and another one of the same number', async () => {
    const inForce = { version: 8, digest: 'other', handovers: [] };
    expect(await refusalOf(signed, { inForce })).toBe('older');
    expect(await refusalOf(signed, { inForce: { ...inForce, version: 7 } })).toBe('older');
  });

  it('an expired one', async () => {
    expect(await refusalOf(signed, { now: Date.parse('2027-11-23T04:00:00.000Z') })).toBe(
      'expired',
    );
  });

  it('a truncated one, cut anywhere', async () => {
    const text = packFileText(signed);
    for (const part of [0, 0.001, 0.3, 0.6, 0.999])
      expect(await refusalOf(text.slice(0, text.length * part)), `${part}`).toBe('truncated');
  });

  it('an oversized one', async () => {
    const tooMany = '{"format":"carecue-pack-1","items":['.padEnd(LIMITS.fileBytes + 1, ' ');
    expect(await refusalOf(tooMany)).toBe('oversized');
    expect(await refusalOf(`${'['.repeat(99)}${']'.repeat(99)}`)).toBe('oversized');
  });

  it('one of the wrong schema, signed though it is', async () => {
    const bad = { ...items[0], title: 5 } as unknown as PackFile['items'][number];
    expect(await refusalOf(await signPack(await makePackFile([bad as never], about), key))).toBe(
      'wrong-schema',
    );
    expect(await refusalOf('{"hello":1}')).toBe('wrong-schema');
    expect(await refusalOf('{"format":"carecue-pack-2"}')).toBe('newer-format');
    expect(await refusalOf('{"format":1,"id":"a","version":"1.0.0","items":[]}')).toBe(
      'wrong-schema',
    );
  });

  it('one with markup in a text, signed though it is', async () => {
    const [first] = items;
    const hostile = JSON.parse(JSON.stringify(first).replace(/"en":"/, '"en":"<script>x</script>'));
    const pack = await signPack(await makePackFile([hostile], about), key);
    expect(await refusalOf(pack)).toBe('wrong-schema');
  });

  it('one with a character that nobody can see, signed though it is', async () => {
    const [first] = items;
    const text = JSON.stringify(first);
    for (const unseen of ['\\u0000', '\\u202e', '\\u200b', '\\udb40\\udc41', '\\ud800']) {
      const hostile = JSON.parse(text.replace(/"en":"/, `"en":"${unseen}`));
      const pack = await signPack(await makePackFile([hostile], about), key);
      expect(await refusalOf(pack), unseen).toBe('wrong-schema');
    }
  });

  it('one with a phrase that detection cannot use', { timeout: 60_000 }, async () => {
    const accepts = async (en: string[]) =>
      refusalOf(
        await signPack(
          await makePackFile(
            [{ ...signal, patterns: { zh: [], en } } as (typeof built)[number]],
            about,
          ),
          key,
        ),
      );
    expect(await accepts(['my eyes are bad'])).toBe('taken');
    expect(await accepts(['(a|b)'.repeat(79)])).toBe('wrong-schema');
  });

  it('an unsigned one where a key is pinned', async () => {
    expect(await refusalOf(plain)).toBe('unsigned');
    const { signature: _without, ...named } = signed;
    expect(await refusalOf(named)).toBe('unsigned');
  });
});

describe('where no key is pinned', () => {
  const free = { pinnedKeys: null };

  it('an unsigned pack is taken, and a signed one if nothing in it was altered', async () => {
    expect(await refusalOf(plain, free)).toBe('taken');
    expect(await refusalOf(signed, free)).toBe('taken');
    expect(await refusalOf({ ...signed, name: 'Theirs' }, free)).toBe('altered');
  });

  it('an unsigned pack with an altered word is refused by its checksums', async () => {
    expect(await refusalOf(packFileText(plain).replace('慢一点', '快一点'), free)).toBe('altered');
  });
});
