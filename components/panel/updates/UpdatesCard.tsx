import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import { useText } from '@/components/shared/use-text';
import type { ItemRef } from '@/utils/contract/studio';
import { isShown, itemTitle } from '../search/item-title';
import { usePanel } from '../use-panel';

/** What trainers changed since the agent last looked; gone for good once it was seen. */
export interface UpdatesTools {
  items: readonly ItemRef[];
  onSeen(): void;
}

/** More than this nobody reads between two customers. */
const MOST = 12;

/** One line until it is opened: a conversation comes before all that is new. */
export function UpdatesCard({ items, onSeen }: UpdatesTools) {
  const { text, language } = useText();
  const { find, open } = usePanel();
  const found = items.flatMap(({ kind, id }) => {
    const item = find(kind, id);
    return item && isShown(item) ? [item] : [];
  });
  const left = found.length - MOST;
  return (
    <section
      aria-label={text('updates.title')}
      className="rounded-card border border-line bg-card px-3.5 py-1"
    >
      <Disclosure title={text('updates.title')}>
        {found.length === 0 && <p>{text('updates.small')}</p>}
        <ul className="grid gap-0.5">
          {found.slice(0, MOST).map((item) => (
            <li key={`${item.kind}/${item.id}`}>
              <button
                type="button"
                className="min-h-9 text-left underline"
                onClick={() => open({ kind: item.kind, id: item.id })}
              >
                {itemTitle(item, language)}
              </button>
            </li>
          ))}
        </ul>
        {left > 0 && <p className="text-soft">{text('updates.more', { count: left })}</p>}
        <Button className="justify-self-start" onClick={onSeen}>
          {text('updates.seen')}
        </Button>
      </Disclosure>
    </section>
  );
}
