import { Shortcut } from '@/components/shared/Button';
import { useKeys } from '@/components/shared/use-keys';
import { useShortcut } from '@/components/shared/use-shortcut';
import { useStudioText } from '../use-studio-text';

/** A view as the trainer sees its name. */
export interface StudioViewName {
  id: string;
  name: string;
}

interface StudioNavigationProps {
  views: readonly StudioViewName[];
  current: string;
  onOpen(view: string): void;
}

/** The views, each with its number as key. */
export function StudioNavigation({ views, current, onOpen }: StudioNavigationProps) {
  const { text } = useStudioText();
  const nameOf = useShortcut();
  const keys = views.map(({ id, name }, index) => [
    `${index + 1}`,
    { does: name, run: () => onOpen(id) },
  ]);
  useKeys(Object.fromEntries(keys), 'anywhere');
  return (
    <nav aria-label={text('studio.views')}>
      <ul className="flex flex-wrap gap-1">
        {views.map(({ id, name }, index) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'page' : undefined}
              aria-keyshortcuts={nameOf(`${index + 1}`)}
              className="flex min-h-10 items-center gap-1.5 rounded-[0.65rem] px-3 text-[0.9375rem] text-soft hover:bg-line/40 hover:text-ink aria-[current=page]:bg-go-soft aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {name}
              <Shortcut>{`${index + 1}`}</Shortcut>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
