export const isInitials = (text: string) => /^(?:\p{Lu}{1,2}|\p{Lo})$/u.test(text);

export const isInitialsOf = (initials: string, name: string) =>
  name.length > initials.length &&
  isName(name) &&
  name.toUpperCase().startsWith(initials.charAt(0));

/** `From: Wang` names the author, `To: Li` nobody who speaks. */
export const FROM_LABEL =
  /^(?:(?:created|added|written|posted|sent|submitted|reported) by|发件人|發件人|寄件者|来自|作者|发送者|(?:留言|答复|回复|提问|咨询|诉求|来信|反映|投诉|填写|办理|经办|承办|记录|拟稿)(?:人|者|单位|部门)|from|author|sender)\s*[:\uff1a]\s*/i;

/** What stands before the name of who wrote it. */
export const SIGN_LABEL =
  /^(?:\p{L}+ ){0,2}(?:from|by|author|sender|发件人|發件人|寄件者|发送人|发送者|作者|署名|(?:填写|答复|回复|留言|诉求|投诉|反映|来信|咨询|提问|经办|承办|受理|记录|拟稿|签发|发布)人|拟稿|签发|发出|(?:填写|答复|回复|留言|来电|来信|办理|提问)(?:人|单位|部门)[/／](?:时间|日期))\s*[:\uff1a]?$/iu;

/** `Wang Fang <wang@example.com>`, or an address alone. */
const NAME_AND_MAIL = /^[^<>@,;\uff0c\uff1b]{0,40}[\s<(]*[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?$/;

/** `Updated by Wang Fang 3 days ago`: whatever stands between is who wrote it. */
const SIGNED =
  /^(?:由|(?:(?:added|updated|created|posted|opened|written|sent|commented|replied|reported|submitted|logged)\s+)?by)\s+(?!(?:更新|添加|创建|发表|之前|以前|ago\b))(\S.{0,38}?)\s*(?:[,\uff0c]?\s*(?:(?:about|over|almost|more than)\s+)?ago\b.{0,40}|\s(?:在|于|更新于|添加于|创建于|写于|发表于).{0,24}|(?:之前|以前).{0,12})$/i;
export const signedBy = (text: string): string | null => SIGNED.exec(text)?.[1] ?? null;

/** Short, no sentence, not only digits. */
export function isName(text: string): boolean {
  // A telephone number, masked or not, stands for who has no name.
  if (/^\+?[\d*•][\d*•\s-]{5,18}$/.test(text)) return true;
  if (text.length < 1 || text.length > 60 || !/\p{L}/u.test(text)) return false;
  if (NAME_AND_MAIL.test(text)) return true;
  if (/^[\p{L}'’-]+, [\p{L}'’. -]+$/u.test(text)) return text.length <= 40;
  if (
    /[。!?\uff01\uff1f;\uff1b…,\uff0c]|(?<!^(?:mrs?|ms|dr|fr|hr|prof|st))\.\s\S{4,}|https?:/i.test(
      text,
    )
  )
    return false;
  if (/添加|更新|之前|以前|发表|变更/.test(text)) return false;
  if (/[\u3400-\u9fff]/.test(text)) return text.length <= 24 && !/之前|\.\s/.test(text);
  return text.split(/\s+/).length <= 6;
}

/** `Avatar (Wang Fang) (You)` */
const PICTURED = /^(?:avatar|photo|picture|头像|頭像)\s*[(\uff08]([^)\uff09]+)[)\uff09].*$/i;
/** What an avatar's label says without `Avatar of`. */
export const named = (text: string): string => text.replace(PICTURED, '$1');

/** `Wang Fang wrote:` → `Wang Fang`. */
export function bareName(text: string): string {
  return (signedBy(text) ?? named(text))
    .replace(/^["“”'](.+)["“”']$/, '$1')
    .replace(FROM_LABEL, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /^(?:by|from|von|de|来自|由|发件人[:\uff1a]|message from|reply from|added by|posted by|updated by|written by|sent by|created by|avatar (?:of|for)|photo of)\s+/i,
      '',
    )
    .replace(/(?:'s)?\s*(?:头像|avatar|profile (?:picture|photo)|photo|picture)$/i, '')
    .replace(
      /\s*(?:wrote|writes|says|said|replied|commented|added|posted|sent|说|发表于|回复了?|发表|添加了?(?:评论)?|写道|created|updated|opened this|via \w+|reported)(?:\s.{0,20})?$/i,
      '',
    )
    .replace(
      /^[\s·•|,\uff0c:\uff1a\-–—@(\uff08[]+|[\s·•|,\uff0c:\uff1a\-–—(\uff08)\uff09\]]+$/g,
      '',
    )
    .trim();
}
