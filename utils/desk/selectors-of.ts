import type { Adapter } from '@/utils/contract/adapter';

/** Every selector of an adapter. */
export function selectorsOf({ pages, key, messages, fields, reply }: Adapter): string[] {
  const { internal } = messages;
  return [
    ...pages.map(({ marker }) => marker),
    ...('query' in key ? [] : [key.selector]),
    messages.item,
    messages.text,
    ...[messages.author, messages.time].flatMap((value) => value?.selector ?? []),
    ...(internal ? [typeof internal === 'string' ? internal : internal.selector] : []),
    ...messages.remove,
    ...messages.speaker.flatMap((rule) => {
      if (rule.test === 'matches') return [rule.selector];
      return rule.test === 'same-as' ? [rule.value.selector, rule.among.selector] : [];
    }),
    ...fields.flatMap(({ row, label, value }) => [row, label, value]),
    ...reply.map(({ selector }) => selector),
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

/** Class and id always; others where a selector or a value asks for them. */
export function attributesOf(adapter: Adapter): string[] {
  const { key, messages } = adapter;
  const asked = [
    messages.id,
    'query' in key ? null : key.attribute,
    messages.author?.attribute,
    messages.time?.attribute,
    ...messages.speaker.flatMap((rule) =>
      rule.test === 'same-as' ? [rule.value.attribute, rule.among.attribute] : [],
    ),
  ].filter((name) => typeof name === 'string');
  const named = selectorsOf(adapter).flatMap((selector) =>
    [...selector.matchAll(/\[\s*([\w-]+)/g)].flatMap(([, name]) => name ?? []),
  );
  return [...new Set(['class', 'id', 'hidden', ...asked, ...named])];
}
