/** Asking whether it was understood only ever brings a yes: a teach-back asks what is there now. */
export const NOT_A_TEACH_BACK: readonly RegExp[] = [
  /(?:明白|听明白|听懂|弄懂|看懂|懂|清楚|听清楚)(?:了)?(?:吗|没有|没|了没)[??]?/u,
  /\b(?:do|did|does|can) (?:you|that|this|it) (?:understand|make sense|get it)\b/iu,
  /\bis (?:that|this|it|everything) clear\b/iu,
];

/** Pet names, praise as for a child, and blame. */
export const CONDESCENSION: readonly RegExp[] = [
  /(?:^|[,\uff0c。!\uff01?\uff1f\s])亲(?=[,\uff0c。!\uff01~\uff5e\s]|$)/u,
  /爷爷奶奶|老爷爷|老奶奶|大爷|大妈|老宝贝|老小孩|老糊涂/u,
  /(?:真|要|好)乖|真棒|真聪明|好厉害/u,
  /(?:这|其实)?(?:很|太|特别|非常)简单的?|我(?:刚才|不是|刚刚)(?:不是)?(?:说|讲)(?:了|过)/u,
  /(?:这么|那么)(?:大)?(?:年纪|岁数)(?:了)?(?:还|就)/u,
  /\b(?:dear|dearie|sweetie|sweetheart|honey|darling|young (?:lady|man))\b(?!\s+(?:Mr|Mrs|Ms|Dr)\b)/iu,
  /\b(?:good (?:girl|boy|job)|well done|clever you|there, there)\b/iu,
  /\b(?:it'?s|this is|that'?s) (?:very |really |so |quite )?(?:easy|simple)\b|\bat your age\b/iu,
  /\bas I (?:already |just )?(?:said|told you)\b/iu,
];
