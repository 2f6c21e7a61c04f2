/** What words stand in rather than messages. */
export const TEXT_TAGS = new Set(
  'P LI TR TD TH UL OL BR H1 H2 H3 H4 H5 H6 PRE TBODY THEAD COL BODY B I A'.split(' '),
);
