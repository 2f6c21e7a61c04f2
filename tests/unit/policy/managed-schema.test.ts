import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Policy, PolicySchema } from '@/utils/contract/policy';

interface Node {
  type: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  items?: Node;
  properties?: Record<string, Node>;
  title?: string;
  description?: string;
}

const managed = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Node;
const properties = managed.properties ?? {};
const fields = PolicySchema.entries;

/** What the browser lets through, as browsers read these schemas. */
function fits(node: Node, value: unknown): boolean {
  if (node.enum && !node.enum.includes(value)) return false;
  if (node.type === 'array')
    return Array.isArray(value) && value.every((entry) => fits(node.items as Node, entry));
  if (node.type === 'integer')
    return (
      Number.isInteger(value) &&
      (value as number) >= (node.minimum ?? -Infinity) &&
      (value as number) <= (node.maximum ?? Infinity)
    );
  return typeof value === node.type;
}

const WHOLE: Required<Policy> = {
  allowedDesks: ['https://desk.example.com', 'https://*.example.org'],
  region: 'HK',
  ageThreshold: 65,
  packUrl: 'https://files.example.com/carecue/pack.json',
  pinnedKeys: ['A'.repeat(43)],
  retentionHours: 48,
  featuresOff: ['studio', 'voice-preview'],
  toolOrigins: ['https://orders.example.com'],
};

/** By field, values of which some are good and some are not. */
const TRIES: Record<keyof Policy, unknown[]> = {
  allowedDesks: [[], ['https://a.example.com'], 'https://a.example.com', [1], {}],
  region: ['CN', 'HK', 'TW', 'UK', 'US', 'DE', '', 1],
  ageThreshold: [60, 65, 61, 0, '60', 60.5],
  packUrl: ['https://a.example.com/p.json', 1, []],
  pinnedKeys: [['A'.repeat(43)], [], 'A', [1]],
  retentionHours: [1, 24, 720, 0, 721, 1.5, '24', -1],
  featuresOff: [
    [],
    ['studio', 'teaching', 'generic-reader', 'draft-check', 'reminders', 'voice-preview'],
    ['counts'],
    ['cue'],
    'studio',
    [1],
  ],
  toolOrigins: [['https://a.example.com'], [], [1], {}],
};

describe('the schema that browsers read', () => {
  it('names the same fields as ours, each with a title', () => {
    expect(managed.type).toBe('object');
    expect(Object.keys(properties).sort()).toEqual(Object.keys(fields).sort());
    for (const { title } of Object.values(properties)) expect(title).toMatch(/\S/);
  });

  it.each(Object.entries(TRIES))(
    'lets through for %s what ours takes, and nothing ours refuses',
    (name, values) => {
      for (const value of values) {
        const ours = v.is(fields[name as keyof Policy], value);
        expect(fits(properties[name] as Node, value), JSON.stringify(value)).toBe(ours);
      }
    },
  );

  it('is fitted by a whole policy', () => {
    expect(v.is(PolicySchema, WHOLE)).toBe(true);
    for (const [name, value] of Object.entries(WHOLE))
      expect(fits(properties[name] as Node, value), name).toBe(true);
  });

  it('is described field by field for whoever rolls it out', () => {
    const docs = readFileSync('docs/policy.md', 'utf8');
    for (const name of Object.keys(properties)) expect(docs).toContain(`\`${name}\``);
    const [example] = /```json\n(\{[^`]*"3rdparty"[^`]*\})\n```/.exec(docs)?.slice(1) ?? [];
    const { extensions } = JSON.parse(example ?? '{}')['3rdparty'];
    const [policy] = Object.values(extensions);
    expect(v.safeParse(PolicySchema, policy).issues).toBeUndefined();
  });
});
