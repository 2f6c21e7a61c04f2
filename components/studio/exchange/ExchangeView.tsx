import { BringIn } from './BringIn';
import type { ExchangeContent, ExchangeTools } from './exchange-tools';
import { GiveOut } from './GiveOut';
import { MergeCard } from './MergeCard';

interface ExchangeViewProps {
  content: ExchangeContent;
  tools: ExchangeTools;
  say(words: string, failed?: boolean): void;
}

/** Packs, tables and YAML files in and out, and the merging of a new default pack. */
export function ExchangeView(props: ExchangeViewProps) {
  return (
    <>
      <BringIn {...props} />
      <MergeCard {...props} />
      <GiveOut {...props} />
    </>
  );
}
