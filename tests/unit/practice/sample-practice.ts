import { text } from '@/tests/unit/knowledge/sample-items';
import type { Practice } from '@/utils/contract/practice';

/** A short conversation on the sample script, a mistake on offer at each turn. */
export const samplePractice: Practice = {
  kind: 'practice',
  id: 'sample-practice',
  sources: [{ title: 'Written for the tests', status: 'composed' }],
  updatedOn: '2026-11-23',
  title: text('关掉一个扣款', 'Stop a charge'),
  situation: text('在线聊天。', 'Web chat.'),
  needs: ['older-adult'],
  topics: ['close-password-free-payment'],
  fraudTypes: [],
  opening: text('你好，我想关掉那个扣钱的。', 'Hello, I want to stop that charge.'),
  turns: [
    {
      moment: 'begin',
      good: text('不急，咱们一步一步来。', 'No rush, one step at a time.'),
      answer: text('好。', 'Fine.'),
      why: text('先让人放心。', 'Reassure first.'),
      traps: [
        {
          says: text('您自己看说明。', 'Read the instructions.'),
          answer: text('看不懂。', 'I cannot make sense of them.'),
          why: text('客户看过才来问的。', 'She read them before she asked.'),
        },
      ],
    },
    { moment: 'step', step: 'first', traps: [] },
    {
      moment: 'check',
      good: text('现在最上面写着什么？', 'What does the top line say now?'),
      answer: text('写着“我的”。', 'It says “Me”.'),
      traps: [],
    },
  ],
  lesson: text('一次一步。', 'One step at a time.'),
};
