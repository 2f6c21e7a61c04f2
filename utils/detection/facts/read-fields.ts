import { parseChineseNumber } from './numerals';

const AGE_LABEL = /年龄|年纪|岁数|\bage\b/i;
const BIRTH_LABEL = /生日|出生|生年|\bbirth|\bdob\b|born/i;
const ID_LABEL = /身份证|证件号|\bid (?:number|no|card)\b|\bidentity\b/i;
const NOTE_LABEL =
  /标签|标记|备注|类型|群体|画像|等级|特征|需求|\b(?:tags?|labels?|notes?|remarks?|segment|type|needs?|flags?|group)\b/i;

const asAge = (age: number) => (age >= 0 && age <= 115 ? age : null);

/** The age that a labelled value gives, or null. `label` and `value` are Simplified. */
export function readFieldAge(label: string, value: string, currentYear: number) {
  if (ID_LABEL.test(label)) {
    const year = /^\s*[0-9]{6}((?:19|20)[0-9]{2})[0-9]{7}[0-9x]\s*$/i.exec(value)?.[1];
    return year === undefined ? null : fromYear(year, currentYear);
  }
  if (BIRTH_LABEL.test(label)) {
    const western = /(?:19|20)[0-9]{2}/.exec(value)?.[0];
    if (western !== undefined) return fromYear(western, currentYear);
    const republic = /民国 ?([0-9]{1,3})/.exec(value)?.[1];
    return republic === undefined ? null : fromYear(String(Number(republic) + 1911), currentYear);
  }
  if (!AGE_LABEL.test(label)) return null;
  const written = /[0-9]{1,3}/.exec(value)?.[0] ?? /[零一二三四五六七八九十百]+/.exec(value)?.[0];
  if (written === undefined) return null;
  const age = asAge(
    /^[0-9]+$/.test(written) ? Number(written) : (parseChineseNumber(written) ?? -1),
  );
  return age === null ? null : { age, shown: value.slice(0, 20) };
}

function fromYear(year: string, currentYear: number) {
  const age = asAge(currentYear - Number(year));
  return age === null ? null : { age, shown: year };
}

/** Tags and notes are read like words; other fields (names, orders, addresses) are not. */
export const isNoteLabel = (label: string) => NOTE_LABEL.test(label);
