/** What every word that must not be found again has in common; no text of ours and no browser holds it. */
export const LATIN = 'qzxwkanary';
export const CHINESE = '龘靐龖齉爩';

/** What a customer, an agent and the desk say of one ticket; each place has a word of its own. */
export interface CanaryTicket {
  key: string;
  customer: string[];
  agent: string;
  /** What the agent types into the reply box and leaves there. */
  draft: string;
  /** What the customer writes while the ticket is open. */
  later: string;
  /** What the agent looks for in the panel: the customer's own words. */
  query: string;
}

/** Words for ticket `number`; what is found in them is quoted on the cue and in the panel. */
export function canaryTicket(number: number): CanaryTicket {
  const letters = [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const word = (place: string) => `${LATIN}${place}${letters}`;
  const said = (place: string) => `${word(place)}${CHINESE}`;
  const needs = [
    `我今年七十三了${said('age')}，字太小看不清`,
    `耳朵不好${said('ear')}，打电话听不见`,
    `有人让我把验证码念给他${said('code')}，还在电话上没挂`,
    `我是盲人${said('eye')}，按钮读屏不念`,
  ];
  return {
    key: `shift-${number}`,
    customer: [`你好，${said('hello')}`, needs[number % needs.length] ?? ''],
    agent: `您好，请先用应用完成身份核验${said('agent')}`,
    draft: `请您尽快登录客户端完成生物识别授权${said('draft')}`,
    later: `那个不用按密码就扣钱的给我关掉${said('later')}`,
    query: `关闭免密支付${said('query')}`,
  };
}
