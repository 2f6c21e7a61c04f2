import type { Leaf } from './leaves';

const FROM = /^(?:from|von|de|发件人|發件人|寄件者|寄件人)\s*[:\uff1a]/i;
const MORE =
  /(?:^|\s)(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|(?:发送|發送|寄件|傳送)?(?:时间|時間|日期)|收件人|收件者|抄送|副本|主题|主題|主旨)\s*[:\uff1a]/gi;
/** How many parts the head of a mail may have, and how many labels tell it from a sentence. */
const PARTS = 8;
const LABELS = 2;

/** Leaves out what stands below the head of an earlier mail that follows the writer's own words. */
export function cutQuotedMail(leaves: Leaf[], isOwn: (leaf: Leaf) => boolean): void {
  const at = leaves.findIndex(
    ({ text }, index) =>
      FROM.test(text) &&
      labelsIn(leaves.slice(index, index + PARTS)) >= LABELS &&
      leaves.slice(0, index).some(isOwn),
  );
  if (at >= 0) leaves.length = at;
}

const labelsIn = (leaves: readonly Leaf[]) =>
  leaves.reduce((count, { text }) => count + (text.match(MORE)?.length ?? 0), 0);
