import { useText } from '@/components/shared/use-text';
import type { Message } from '@/utils/contract/conversation';

type Who = Message['from'] | 'internal';

/** Colour, a sign and the word: none of them stands alone. */
const LOOKS: Record<Who, { sign: string; box: string; name: string }> = {
  customer: { sign: '●', box: 'border-l-accent bg-accent-soft/40', name: 'text-accent' },
  agent: { sign: '■', box: 'border-l-go bg-go-soft', name: 'text-go' },
  system: { sign: '⚙', box: 'border-l-line bg-paper', name: 'text-soft' },
  internal: { sign: '✎', box: 'border-l-gate border-dashed bg-gate-soft', name: 'text-gate' },
};

/** Every message with who said it; what is not looked at says so. */
export function ReadMessages({ messages }: { messages: readonly Message[] }) {
  return (
    <ol className="grid gap-2">
      {messages.map((message) => (
        <ReadMessage key={message.id} message={message} />
      ))}
    </ol>
  );
}

function ReadMessage({ message }: { message: Message }) {
  const { text, language } = useText();
  const who: Who = message.internal ? 'internal' : message.from;
  const { sign, box, name } = LOOKS[who];
  const time = message.time ? new Date(message.time).toLocaleString(language) : null;
  return (
    <li
      data-who={who}
      className={`grid gap-0.5 rounded-[0.65rem] border border-line border-l-[5px] px-3 py-2 ${box}`}
    >
      <p className="flex flex-wrap gap-x-2 text-[0.875rem]">
        <span className={`font-semibold ${name}`}>
          <span aria-hidden="true">{sign} </span>
          {text(`who.${who}`)}
        </span>
        {message.author && <span className="wrap-anywhere">{message.author}</span>}
        <span className="text-soft">{time ?? text('reading.noTime')}</span>
      </p>
      {who === 'internal' && <p className="text-[0.875rem]">{text('reading.notLookedAt')}</p>}
      {who === 'system' && <p className="text-[0.875rem]">{text('reading.leftOut')}</p>}
      <p className="wrap-anywhere whitespace-pre-wrap">{message.text}</p>
    </li>
  );
}
