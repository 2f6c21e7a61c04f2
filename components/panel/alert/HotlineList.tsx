import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { Hotline } from '@/utils/contract/fraud';
import type { Region } from '@/utils/contract/region';
import { shownHotlines } from '@/utils/knowledge/shown-hotlines';
import { HotlineEntry } from './HotlineEntry';

/** What numbers there are, and how to choose the region where none is chosen. */
export interface HotlineChoice {
  region: Region | null;
  hotlines: readonly Hotline[];
  onChooseRegion(): void;
}

type HotlineListProps = HotlineChoice & { purposes: readonly Hotline['purpose'][] };

/** The numbers of the chosen region, in the order of `purposes`; an unverified one never shows. */
export function HotlineList({ purposes, region, hotlines, onChooseRegion }: HotlineListProps) {
  const { text } = useText();
  const allowed = shownHotlines(hotlines, region);
  const shown = purposes.flatMap((purpose) =>
    allowed.filter((hotline) => hotline.purpose === purpose),
  );
  return (
    <div className="grid gap-1.5">
      <h3 className="text-[0.9375rem] font-semibold">{text('hotline.title')}</h3>
      {region === null && (
        <>
          <p>{text('hotline.noRegion')}</p>
          <Button className="justify-self-start" onClick={onChooseRegion}>
            {text('hotline.chooseRegion')}
          </Button>
        </>
      )}
      {region !== null && shown.length === 0 && <p>{text('hotline.none')}</p>}
      {shown.length > 0 && (
        <ul className="grid gap-2">
          {shown.map((hotline) => (
            <li key={hotline.id}>
              <HotlineEntry hotline={hotline} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
