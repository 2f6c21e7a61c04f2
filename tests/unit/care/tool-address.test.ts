import { describe, expect, it } from 'vitest';
import { toolAddress, toolOrigin } from '@/utils/care/tool-address';

const ALLOWED = ['https://tools.example.com'];
const ORDER = 'https://tools.example.com/orders/{orderNumber}';

describe('the address of a company tool', () => {
  it('has its values encoded', () => {
    expect(toolAddress(ORDER, { orderNumber: 'A/1 ?#&王' }, ALLOWED)).toEqual({
      ok: true,
      url: 'https://tools.example.com/orders/A%2F1%20%3F%23%26%E7%8E%8B',
    });
  });

  it('is not opened unfilled', () => {
    expect(toolAddress(ORDER, { orderNumber: ' ' }, ALLOWED)).toEqual({
      ok: false,
      reason: 'unfilled',
      missing: ['orderNumber'],
    });
  });

  it.each([
    ['of another host', 'https://tools.example.com.evil.test/{x}'],
    ['of another port', 'https://tools.example.com:8443/{x}'],
    ['whose host a value chooses', 'https://{x}/orders'],
  ])('is not opened when it is %s', (_, template) => {
    const address = toolAddress(template, { x: 'evil.test' }, ALLOWED);
    expect(address).toMatchObject({ ok: false, reason: 'not-allowed' });
  });

  it.each([
    ['http', 'http://tools.example.com/{x}', '1'],
    ['a script', 'javascript:alert({x})', '1'],
    ['one with a user', 'https://me@tools.example.com/{x}', '1'],
    ['one that climbs', 'https://tools.example.com/orders/{x}/view', '..'],
  ])('is not %s', (_, template, x) => {
    expect(toolAddress(template, { x }, ALLOWED)).toEqual({ ok: false, reason: 'not-an-address' });
  });

  it.each([
    ['tools.example.com', 'https://tools.example.com'],
    ['https://tools.example.com/orders?x=1', 'https://tools.example.com'],
    ['http://tools.example.com', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('an origin typed as %s is kept as %s', (typed, origin) => {
    expect(toolOrigin(typed)).toBe(origin);
  });
});
