const QUOTED_LINE = /^\s*[>\uff1e]/;
// A digit (the date) keeps "On that day she wrote:" from being taken for a mail program's line.
const INTRO =
  /^\s*((?:On\b.{0,120}\d|\d{1,4}[-/.]\d{1,2}[-/.]\d).{0,120}\bwrote|在.{0,120}\d.{0,120}(写道|寫道)|.{0,80}\d.{0,80}(写道|寫道))\s*[:\uff1a]\s*$/;
/** A desk's own line above a quote: `Lee wrote in #note-3:`. What follows is the answer. */
const ANSWERED = /^.{1,60}(?:wrote in|写于|寫於)\s*#[\w-]+\s*[:\uff1a]\s*$/i;
const ORIGINAL =
  /^\s*-{2,}\s*(Original (?:Message|Mail|Email|Appointment)|Forwarded (?:message|mail)|原始?(?:邮件|郵件|讯息|訊息|信件|信息|消息|內容|内容)|(?:转发|轉寄|轉發)(?:的)?(?:邮件|郵件|訊息|讯息|信件|消息))\s*-{2,}\s*$/i;
const SIGNATURE = /^--\s?$/;
const SENT_FROM = /^\s*(Sent from my \S.{0,40}|发自我的\s?\S.{0,40}|從我的\s?\S.{0,40}傳送)\s*$/i;

/**
 * A message's own words: without `>` lines, without what follows "On … wrote:" and its kin, and
 * without the signature. What stands below a quote that is marked line by line is kept.
 */
export function stripQuotes(text: string): string {
  if (!/[>\uff1e:\uff1a]|--|Sent from|发自|傳送/i.test(text)) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (SIGNATURE.test(line) || ORIGINAL.test(line)) break;
    if (INTRO.test(line)) {
      const next = lines.slice(index + 1).find((later) => later.trim());
      if (next && QUOTED_LINE.test(next)) continue;
      break;
    }
    if (!QUOTED_LINE.test(line) && !SENT_FROM.test(line) && !ANSWERED.test(line)) kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
