import type { Adapter, ValueOf } from '@/utils/contract/adapter';
import { partsOf } from './deep-query';

/** Every selector of an adapter, those with `>>>` in their parts. */
export function selectorsOf({ pages, key, messages, fields, reply }: Adapter): string[] {
  const { internal, opening } = messages;
  return [
    ...pages.map(({ marker }) => marker),
    ...('selector' in key ? [key.selector] : []),
    messages.item,
    messages.text,
    ...[opening?.item, opening?.text].filter((selector) => selector !== undefined),
    ...valuesOf(messages).map(({ selector }) => selector),
    ...(internal ? [typeof internal === 'string' ? internal : internal.selector] : []),
    ...messages.remove,
    ...messages.speaker.flatMap((rule) =>
      'selector' in rule && rule.selector !== undefined ? [rule.selector] : [],
    ),
    ...fields.flatMap(({ row, label, value }) => [row, label, value.replace(/^\+/, '')]),
    ...reply.flatMap(({ selector, internal: note }) => [selector, ...(note ? [note] : [])]),
  ].flatMap(partsOf);
}

/** Every value that is taken from a message or compared with it. */
function valuesOf({ author, time, opening, speaker }: Adapter['messages']): ValueOf[] {
  return [
    ...[author, time, opening?.author, opening?.time].filter((value) => value !== undefined),
    ...speaker.flatMap((rule) =>
      'among' in rule ? [rule.value, rule.among] : 'names' in rule ? [rule.value] : [],
    ),
  ];
}

/** Whether the browser knows the selector; imported adapters may hold anything. */
export function usable(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** Class and id always; others where a selector or a value asks for them, `style` for a side. */
export function attributesOf(adapter: Adapter): string[] {
  const { key, messages } = adapter;
  const asked = [
    messages.id,
    messages.opening?.id,
    'selector' in key ? key.attribute : null,
    ...valuesOf(messages).map(({ attribute }) => attribute),
    messages.speaker.some(({ test }) => test === 'side') ? 'style' : null,
  ].flatMap((names) => names?.split(' ') ?? []);
  const named = selectorsOf(adapter).flatMap((selector) =>
    [...selector.matchAll(/\[\s*([\w-]+)/g)].flatMap(([, name]) => name ?? []),
  );
  return [...new Set(['class', 'id', 'hidden', ...asked, ...named])];
}
