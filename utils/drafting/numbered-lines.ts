import type { Span } from '@/utils/detection/matching/span';

/** "1.", "2\u3001", "\u4e09\u3001", "4)", "\u7b2c\u4e8c\u6b65" at the head of a line. */
const NUMBER =
  /^[ \t]*(?:(?:\d{1,2}|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,2})[.\u3001\uff0e)\uff09]|[\u2460-\u2473]|\u7b2c[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]\u6b65)/u;

/** The lines of a numbered list, as offsets into the draft as written; none where only one line has a number. */
export function numberedLines(draft: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of draft.split('\n')) {
    if (NUMBER.test(line)) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines.length > 1 ? lines : [];
}
