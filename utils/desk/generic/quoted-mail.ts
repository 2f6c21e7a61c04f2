import type { Leaf } from './leaves';

const FROM = /^(?:from|von|发件人|發件人|寄件[者人])\s*[:\uff1a]/i;
/** Without it, "From: Leeds, To: London" is what somebody asks for. */
const SUBJECT = /(?:^|\s)(?:subject|betreff|主[题題旨])\s*[:\uff1a]/i;
/** How many parts the head of a mail may have. */
const PARTS = 8;

/** Leaves out what stands below the head of an earlier mail that follows the writer's own words. */
export function cutQuotedMail(leaves: Leaf[], isOwn: (leaf: Leaf) => boolean): void {
  const at = leaves.findIndex(
    ({ text }, index) =>
      FROM.test(text) &&
      leaves.slice(index, index + PARTS).some((leaf) => SUBJECT.test(leaf.text)) &&
      leaves.slice(0, index).some(isOwn),
  );
  if (at >= 0) leaves.length = at;
}
