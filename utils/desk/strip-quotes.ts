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

/** The head of an earlier mail, as mail programs put it above what is answered. */
const HEAD_FROM = /^\s*\*?(?:From|Von|De|发件人|發件人|寄件者|寄件人)\s*[:\uff1a]\*?\s*\S/i;
const HEAD_MORE =
  /^\s*\*?(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|(?:发送|發送|寄件|傳送)?(?:时间|時間|日期)|收件人|收件者|抄送|副本|主题|主題|主旨)\s*[:\uff1a]/i;
const HEAD_LINES = 5;

const isMailHead = (lines: readonly string[], index: number) =>
  HEAD_FROM.test(lines[index] ?? '') &&
  lines.slice(index + 1, index + 1 + HEAD_LINES).filter((line) => HEAD_MORE.test(line)).length >= 2;

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
    if (isMailHead(lines, index) && kept.some((own) => own.trim())) break;
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
