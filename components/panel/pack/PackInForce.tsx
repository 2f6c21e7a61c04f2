import { useText } from '@/components/shared/use-text';
import type { PackView } from './pack-tools';

/** Which pack is in force, who signed it, and whether its time is over. */
export function PackInForce({ inForce }: Pick<PackView, 'inForce'>) {
  const { text } = useText();
  if (!inForce) return <p>{text('pack.bundled')}</p>;
  const { name, version, publishedAt, expiresAt, keyId } = inForce;
  const over = expiresAt !== null && Date.parse(expiresAt) <= Date.now();
  return (
    <>
      <p>{text('pack.inForce', { name, version, day: publishedAt.slice(0, 10) })}</p>
      <p className="text-sm text-soft [overflow-wrap:anywhere]">
        {keyId ? text('pack.signed', { key: keyId }) : text('pack.notSigned')}
      </p>
      {over && <p>{text('pack.ended', { day: expiresAt.slice(0, 10) })}</p>}
    </>
  );
}
