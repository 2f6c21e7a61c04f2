import { Points } from '@/components/shared/Points';
import { useText } from '@/components/shared/use-text';
import type { Term } from '@/utils/contract/term';
import { SaidList } from '../say/SaidList';

/** A technical word and what to say instead. */
export function TermDetail({ term }: { term: Term }) {
  const { text } = useText();
  return (
    <>
      <SaidList title={text('words.plain')} texts={[term.plain]} />
      <Points title={text('words.aliases')} points={term.aliases} />
    </>
  );
}
