/** Signs of labels in traditional script, each above its simplified one: one vocabulary reads both. */
const TRADITIONAL =
  '專員會顧戶訪買來電報請發補訴內備註錄記覆復務處辦單護導診機統動聯絡級號團隊僅見對開問題諮詢結紀為閱轉紙簽擬託師蹤進暫';
const SIMPLIFIED =
  '专员会顾户访买来电报请发补诉内备注录记复复务处办单护导诊机统动联络级号团队仅见对开问题咨询结纪为阅转纸签拟托师踪进暂';
const SIMPLE = new Map([...TRADITIONAL].map((sign, at) => [sign, [...SIMPLIFIED][at] ?? sign]));
const IS_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`);

const HAN = /[\u3400-\u9fff]/;
const NUMBERED = /^[(\uff08[#]?\d{1,3}[)\uff09\].\u3001]\s*/;
/** `\u767c\u4ef6\u4eba From` */
const BILINGUAL =
  /^([\u3400-\u9fff\u3001/\uff0f]{2,12})[\s/\uff0f|·:\uff1a]+([a-z][a-z .'’/-]{1,30}[:\uff1a]?)$/i;

/**
 * A label as one vocabulary may know it: in simplified script, without a number, and `apart` in one
 * language of two.
 */
export function labelForms(text: string, apart = true): string[] {
  if (!HAN.test(text)) return NUMBERED.test(text) ? [text, text.replace(NUMBERED, '')] : [text];
  const bare = text.replace(NUMBERED, '');
  const [, han, latin] = (apart && BILINGUAL.exec(bare)) || [];
  const forms = [text, bare, ...(han && latin ? [han, latin] : [])];
  return [...new Set(forms.flatMap((form) => [form, simplified(form)]))];
}

const simplified = (text: string): string =>
  IS_TRADITIONAL.test(text) ? [...text].map((sign) => SIMPLE.get(sign) ?? sign).join('') : text;
