import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { Saying } from '@/utils/contract/term';
import { usePanel } from '../use-panel';
import { SayingMeaning } from '../words/WordsCard';

/** How customers put a thing, what it may mean, and where it leads. */
export function SayingDetail({ saying }: { saying: Saying }) {
  const { text, content } = useText();
  const { find, open } = usePanel();
  const scripts = saying.topics.flatMap((topic) => find('script', topic) ?? []);
  return (
    <>
      <div className="grid gap-1.5">
        <SayingMeaning saying={saying} phrase={saying.phrases[0] ?? saying.id} />
      </div>
      {scripts.length > 0 && (
        <div className="grid gap-1.5">
          <h3 className="text-[0.9375rem] font-semibold">{text('words.topics')}</h3>
          <Actions>
            {scripts.map((script) => (
              <Button key={script.id} onClick={() => open({ kind: 'script', id: script.id })}>
                {content(script.title)} ›
              </Button>
            ))}
          </Actions>
        </div>
      )}
    </>
  );
}
