import type { SpeakerRule } from '@/utils/contract/adapter';
import { readValue } from '../read-value';
import type { SpeakerWish } from './find-speakers';

/**
 * Where nothing on the page tells the sides apart: the names of the colleagues that were pointed
 * at. Null where no author is known, or where a customer has the same name.
 */
export function knownAgentsRule({ labelled, author }: SpeakerWish): SpeakerRule | null {
  if (!author) return null;
  const namesOf = (from: string) =>
    labelled
      .filter((label) => label.from === from)
      .flatMap(({ item }) => readValue(item, author) ?? []);
  const [agents, customers] = [new Set(namesOf('agent')), namesOf('customer')];
  if (agents.size === 0 || customers.some((name) => agents.has(name))) return null;
  return { test: 'named', value: author, names: [...agents], from: 'agent' };
}
