import { useState } from 'react';
import type { OurCase } from '@/utils/contract/studio';
import { useStudioText } from '../use-studio-text';
import { OurCases } from './cases/OurCases';
import { ConversationTab } from './conversation/ConversationTab';
import { useTried } from './conversation/use-tried';
import { ReplyTab } from './reply/ReplyTab';
import type { TryTools } from './try-tools';

export const TRY_TABS = ['conversation', 'reply', 'cases'] as const;
export type TryTab = (typeof TRY_TABS)[number];

interface TryViewProps {
  tab: TryTab;
  tools: TryTools;
  onTab(tab: TryTab): void;
}

/** What agents see now beside what they would see with the drafts. */
export function TryView({ tab, tools, onTab }: TryViewProps) {
  const { text } = useStudioText();
  const writing = useTried();
  const [reply, setReply] = useState('');
  const open = (item: OurCase) => {
    writing.take(item);
    onTab('conversation');
  };
  return (
    <div className="grid content-start gap-4">
      <nav aria-label={text('try.tabs')}>
        <ul className="flex flex-wrap gap-1 border-b border-line">
          {TRY_TABS.map((one) => (
            <li key={one}>
              <a
                href={`#try/${one}`}
                aria-current={one === tab ? 'page' : undefined}
                className="flex min-h-10 items-center border-b-[3px] border-transparent px-3 text-soft hover:text-ink aria-[current=page]:border-go aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {text(`try.tab.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DraftsNote tools={tools} tab={tab} />
      {tab === 'conversation' && <ConversationTab tools={tools} writing={writing} />}
      {tab === 'reply' && (
        <ReplyTab tools={tools} tried={writing.tried} reply={reply} onReply={setReply} />
      )}
      {tab === 'cases' && <OurCases tools={tools} onTry={open} />}
    </div>
  );
}

/** Why both sides are the same, where they must be. Replies are read by other content. */
function DraftsNote({ tools: { assess, unfinished }, tab }: { tools: TryTools; tab: TryTab }) {
  const { text } = useStudioText();
  return (
    <div role="status" className="text-soft empty:hidden">
      {!assess && <p>{text('try.preparing')}</p>}
      {assess && assess.before === assess.after && tab !== 'reply' && <p>{text('try.noDrafts')}</p>}
      {unfinished > 0 && <p>{text('try.unfinished', { count: unfinished })}</p>}
    </div>
  );
}
