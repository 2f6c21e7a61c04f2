import type { ItemRef } from '@/utils/contract/studio';

/** Tells items apart in maps. */
export const itemKey = ({ kind, id }: ItemRef): string => `${kind}/${id}`;
