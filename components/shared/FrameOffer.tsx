import { Button } from './Button';
import { useText } from './use-text';

export interface FrameOfferProps {
  /** Of a frame on the desk's page that may hold part of the conversation and is not granted. */
  origin: string;
  /** Called straight from the click: the browser asks for permission only then. */
  onAllow(): void;
}

/** Offers to read a part of the page that comes from another origin. */
export function FrameOffer({ origin, onAllow }: FrameOfferProps) {
  const { text } = useText();
  const { host } = new URL(origin);
  return (
    <div className="grid gap-2 rounded-lg border border-line p-3">
      <p className="text-[0.9375rem]">{text('frames.offer', { desk: host })}</p>
      <Button onClick={onAllow}>{text('frames.allow', { desk: host })}</Button>
    </div>
  );
}
