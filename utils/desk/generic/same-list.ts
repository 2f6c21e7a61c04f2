import type { Message } from '@/utils/contract/conversation';

export function sameList(one: readonly Message[], other: readonly Message[]): boolean {
  return one.length === other.length && one.every((message, index) => message === other[index]);
}
