import { useText } from '@/components/shared/use-text';
import { HotlineEntry } from '../alert/HotlineEntry';
import type { HotlineChoice } from '../alert/HotlineList';
import type { ShownItem } from '../search/item-title';
import { ActionDetail } from './ActionDetail';
import { CaseDetail } from './CaseDetail';
import { FraudDetail } from './FraudDetail';
import { NeedDetail } from './NeedDetail';
import { SayingDetail } from './SayingDetail';
import { ScriptDetail } from './ScriptDetail';
import { Sources } from './Sources';
import { TermDetail } from './TermDetail';

interface DetailViewProps {
  item: ShownItem;
  hotlines: HotlineChoice;
  /** Null when no conversation is in view. */
  onStart: ((script: string) => void) | null;
}

/** One item of the knowledge base in full. */
export function DetailView({ item, hotlines, onStart }: DetailViewProps) {
  const { text } = useText();
  return (
    <div className="grid gap-4 rounded-card border border-line bg-card px-3.5 py-3">
      <h2 className="-mb-2 text-sm font-semibold text-soft">{text(`kind.${item.kind}`)}</h2>
      <ItemDetail item={item} hotlines={hotlines} onStart={onStart} />
      <Sources sources={item.sources} updatedOn={item.updatedOn} />
    </div>
  );
}

function ItemDetail({ item, hotlines, onStart }: DetailViewProps) {
  switch (item.kind) {
    case 'need':
      return <NeedDetail need={item} />;
    case 'script':
      return <ScriptDetail script={item} onStart={onStart} />;
    case 'fraud':
      return <FraudDetail fraud={item} hotlines={hotlines} />;
    case 'term':
      return <TermDetail term={item} />;
    case 'saying':
      return <SayingDetail saying={item} />;
    case 'action':
      return <ActionDetail action={item} />;
    case 'case':
      return <CaseDetail item={item} />;
    case 'hotline':
      return <HotlineEntry hotline={item} />;
  }
}
