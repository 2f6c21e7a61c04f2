import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import { WarningBanner } from '@/components/shared/WarningBanner';
import type { HeldTools } from './held-tools';

/** What was kept is damaged: what is lost, and what to do. */
export function DamageBanner({ tools }: { tools: HeldTools | undefined }) {
  const { text } = useText();
  const damage = tools?.damage;
  if (!damage) return null;
  const { what, rows: count } = damage;
  return (
    <WarningBanner title={text('damage.title')} words={text(`damage.${what}`, { count })}>
      <Button onClick={tools.forgetDamage}>{text('damage.read')}</Button>
    </WarningBanner>
  );
}
