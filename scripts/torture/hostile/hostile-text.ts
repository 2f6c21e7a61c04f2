import type { Chance } from '../chance';

/** If any of these runs, the word stands on a global object. */
export const TRACE = 'carecueWasRun';
const RUN = `globalThis.${TRACE}=1`;

/** Markup and addresses that run a script wherever they are taken for more than words. */
const MARKUP = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `<svg><script href="data:text/javascript,${RUN}"/></svg>`,
  `<iframe srcdoc="<script>parent.${TRACE}=1</script>"></iframe>`,
  `<a href="javascript:${RUN}">点这里</a>`,
  `javascript:${RUN}`,
  `"><img src onerror=${RUN}>`,
  `'-${RUN}-'`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `<style>@import'data:text/css,*{color:red}'</style>`,
  `<template><b>x</b></template>`,
  `]]><x>&lt;b&gt;&#x3c;script&#x3e;`,
  `<math><mi xlink:href="javascript:${RUN}">`,
  `<details open ontoggle=${RUN}>`,
  `<form><button formaction="javascript:${RUN}">`,
];

/** What breaks parsers, patterns, stores and screens. */
const ODD = [
  '\u0000',
  '\u202e\u2066反过来\u2069',
  '\u200b\u200d\u2060\ufeff',
  '\u{e0041}\u{e0042}\u{e007f}',
  '\ud800',
  'Z̸̡͇͊a̷l̴g̵o̶'.repeat(3),
  '__proto__',
  'constructor.prototype.polluted',
  '{"__proto__":{"polluted":true}}',
  "'; DROP TABLE ledger; --",
  '(((((((((((((((a+)+)+)+)+$',
  'a'.repeat(3_000),
  '￥１２３，４５６．７８',
  '=cmd|\u0027/c calc\u0027!A0',
  '%s%n%x \\u0041 \\x41 \\',
  '🧓🏽‍🦯👨‍👩‍👧‍👦🇨🇳',
  'ﷺ﷽'.repeat(5),
  '{name} {{x}} \u0024{y}',
  '\r\n\t\u2028\u2029\u0085',
  'https://xn--pple-43d.example/\u2025/..%2f',
];

/** Words that CareCue acts upon, so that what stands around them is carried on. */
const HEARD = [
  '我今年七十三了',
  '耳朵听不见，打电话没用',
  '有人让我把验证码念给他',
  'I am 81 and my eyes are bad',
  '我眼睛看不清屏幕上的字',
  '不用按密码就扣钱的给我关掉',
  '',
];

/** One hostile text, 1 to some thousand characters long. */
export function hostileText(chance: Chance): string {
  const parts: string[] = [];
  for (let left = 1 + chance.below(4); left > 0; left--) {
    parts.push(chance.pick(HEARD), chance.pick(chance.next() < 0.5 ? MARKUP : ODD));
    if (chance.next() < 0.2) parts.push(noise(chance));
  }
  return parts.join(chance.pick(['', ' ', '，', '\n']));
}

/** Any characters at all, halves of pairs too. */
function noise(chance: Chance): string {
  return Array.from({ length: 1 + chance.below(40) }, () =>
    String.fromCharCode(chance.below(0x1_0000)),
  ).join('');
}
