import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';

/** Menus change: whether this script's were checked, and when. */
export function MenuNote({ script }: { script: Script }) {
  const { text } = useText();
  return (
    <p className="text-sm text-soft">
      {script.pathVerifiedOn
        ? text('script.verified', { date: script.pathVerifiedOn })
        : text('script.unverified')}
    </p>
  );
}
