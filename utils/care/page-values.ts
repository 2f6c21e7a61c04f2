import type { Conversation } from '@/utils/contract/conversation';

/** What a desk calls the field from which a variable is filled; compared without case and signs. */
const FIELD_LABELS: Record<string, readonly string[]> = {
  customerName: [
    '客户姓名',
    '客户名称',
    '客户',
    '姓名',
    '联系人',
    '客戶姓名',
    '客戶名稱',
    '客戶',
    '聯絡人',
    'customer name',
    'customer',
    'requestor',
    'requestors',
    'requester',
    'contact',
    'full name',
    'name',
  ],
  customerPhone: [
    '手机',
    '手机号',
    '手机号码',
    '联系电话',
    '电话',
    '手機',
    '手機號碼',
    '聯絡電話',
    '電話',
    'phone',
    'phone number',
    'mobile',
    'telephone',
  ],
  orderNumber: [
    '订单号',
    '订单编号',
    '订单',
    '訂單號',
    '訂單編號',
    '訂單',
    'order number',
    'order no',
    'order id',
    'order',
  ],
  device: ['手机型号', '机型', '设备', '手機型號', '機型', '裝置', 'device', 'phone model'],
};
/** A number to ring back on is the customer's. */
const SAME_AS: Record<string, string> = { callBackNumber: 'customerPhone' };

type Shown = Pick<Conversation, 'messages' | 'fields'>;

/** What the fields beside the conversation fill; a variable can also bear a field's own label. */
export function fieldValues(
  variables: readonly string[],
  fields: Readonly<Record<string, string>>,
): Record<string, string> {
  const byLabel = new Map(Object.entries(fields).map(([label, value]) => [plain(label), value]));
  const entries = variables.flatMap((name): [string, string][] => {
    const labels = [name, ...(FIELD_LABELS[SAME_AS[name] ?? name] ?? [])];
    const value = labels.map((label) => byLabel.get(plain(label))?.trim()).find(Boolean);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}

const plain = (label: string) =>
  label
    .toLowerCase()
    .replace(/[\s:\uff1a.#*_-]+/g, ' ')
    .trim();

/** The names that the open ticket shows of the customer; null: nothing is held of it. */
export function namesOn(shown: Shown | null): string[] {
  if (!shown) return [];
  const authors = shown.messages.flatMap(({ from, author }) =>
    from === 'customer' && author ? [author] : [],
  );
  const { customerName } = fieldValues(['customerName'], shown.fields);
  return [...new Set([...authors, ...(customerName ? [customerName] : [])])];
}
