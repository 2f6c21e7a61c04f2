import type { Assessment } from '@/utils/contract/assessment';
import type { Item } from '@/utils/contract/pack';
import { type Understand, understandWith } from '@/utils/knowledge/search/understand';

/** To the worker: the content once, then queries. */
export type UnderstandRequest = { items: readonly Item[] } | { query: string };
export interface UnderstandReply {
  query: string;
  assessment: Assessment;
}

let understand: Understand | null = null;

/** Reads queries as customers' messages; preparing that takes longer than a panel may stand still. */
self.addEventListener('message', ({ data }: MessageEvent<UnderstandRequest>) => {
  if ('items' in data) {
    understand = understandWith(data.items, new Date().getFullYear());
  } else if (understand) {
    const reply: UnderstandReply = { query: data.query, assessment: understand(data.query) };
    self.postMessage(reply);
  }
});
