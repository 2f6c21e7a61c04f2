import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createItemList } from '@/utils/desk/item-list';
import { blankPage, type TestPage } from './practice-page';

let shown: TestPage;
let list: ReturnType<typeof createItemList>;
let observer: MutationObserver;

beforeEach(() => {
  shown = blankPage('https://desk.example.com/');
  shown.document.body.innerHTML = '<ol><li>a</li><li>b</li><li>c</li></ol>';
  list = createItemList({ selector: 'li:not(.hidden)', limit: 5, newest: 'last' });
  list.update(shown.document);
  observer = new MutationObserver(() => {});
  observer.observe(shown.document.body, { subtree: true, childList: true, attributes: true });
});
afterEach(() => shown.remove());

const ol = () => shown.document.querySelector('ol') as Element;
const item = (at: number) => ol().children[at] as Element;
/** What is there now, and whether it had to be found again. */
function follow() {
  list.follow(observer.takeRecords());
  const foundAgain = list.update(shown.document);
  return { texts: list.items().map(({ textContent }) => textContent), foundAgain };
}

describe('the list of messages', () => {
  test('goes on with what is put behind it, also inside something else', () => {
    ol().insertAdjacentHTML('beforeend', '<div><li>d</li></div>');
    expect(follow()).toEqual({ texts: ['a', 'b', 'c', 'd'], foundAgain: false });
    expect(list.indexOf(list.items()[3] as Element)).toBe(3);
  });

  test('is not touched by what happens inside a message or beside them', () => {
    item(1).insertAdjacentHTML('beforeend', '<i class="x">!</i>');
    shown.document.body.append(shown.document.createElement('p'));
    expect(follow()).toEqual({ texts: ['a', 'b!', 'c'], foundAgain: false });
  });

  test.each<[string, () => void, string[]]>([
    [
      'put between others',
      () => item(0).insertAdjacentHTML('afterend', '<li>x</li>'),
      ['a', 'x', 'b', 'c'],
    ],
    [
      'put before all',
      () => ol().insertAdjacentHTML('afterbegin', '<li>x</li>'),
      ['x', 'a', 'b', 'c'],
    ],
    ['taken away', () => item(1).remove(), ['a', 'c']],
    ['taken away with what holds it', () => ol().remove(), []],
    ['put elsewhere', () => ol().append(item(0)), ['b', 'c', 'a']],
    ['unmade by its class', () => item(2).classList.add('hidden'), ['a', 'b']],
  ])('is found again where a message is %s', (_, act, texts) => {
    act();
    expect(follow()).toEqual({ texts, foundAgain: true });
  });

  test('holds the newest where there are too many', () => {
    ol().insertAdjacentHTML('beforeend', '<li>d</li><li>e</li><li>f</li><li>g</li>');
    expect(follow().texts).toEqual(['c', 'd', 'e', 'f', 'g']);
    expect(list.isCut()).toBe(true);
  });
});
