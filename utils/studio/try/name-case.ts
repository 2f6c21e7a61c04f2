import type { OurCase } from '@/utils/contract/studio';

const MOST = 60;

/** What a case is called in a list: how it begins. */
export function nameCase({ id, messages, fields }: OurCase): string {
  const first = messages.find(({ from }) => from === 'customer') ?? messages[0];
  const words = (first?.text ?? Object.values(fields).join(' ')).replace(/\s+/g, ' ').trim();
  if (words === '') return id;
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}
