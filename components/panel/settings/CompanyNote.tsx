import { usePolicy } from '@/components/shared/use-policy';
import { useText } from '@/components/shared/use-text';
import type { MessageKey } from '@/utils/i18n/messages';

/** What the company decided for everybody; nothing where it decided nothing. */
export function CompanyNote() {
  const { text } = useText();
  const { policy, rejected } = usePolicy();
  if (Object.keys(policy).length === 0 && rejected.length === 0) return null;
  const { allowedDesks: desks, featuresOff = [], pinnedKeys } = policy;
  const features = featuresOff.map((feature) => text(`feature.${feature}` satisfies MessageKey));
  const list = (entries: readonly string[]) => ({ list: entries.join(' · ') });
  return (
    <section className="grid gap-1 rounded-card border border-line bg-card px-3.5 py-3">
      <h2 className="font-semibold">
        <span aria-hidden="true">🔒 </span>
        {text('policy.title')}
      </h2>
      <p>{text('policy.intro')}</p>
      {desks && (
        <p className="[overflow-wrap:anywhere]">
          {desks.length > 0 ? text('policy.desks', list(desks)) : text('policy.noDesks')}
        </p>
      )}
      {features.length > 0 && <p>{text('policy.off', list(features))}</p>}
      {pinnedKeys && <p>{text('pack.pinned')}</p>}
      {rejected.length > 0 && <p role="alert">{text('policy.rejected', list(rejected))}</p>}
    </section>
  );
}
