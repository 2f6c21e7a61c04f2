import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observeRoots, type RootObserver } from '@/utils/desk/observe-roots';
import { blankPage, type TestPage } from './practice-page';

let shown: TestPage;
let stop: AbortController;
let heard: { nodes: readonly Node[]; whole: boolean }[];
let observer: RootObserver;

beforeEach(() => {
  shown = blankPage('https://desk.example.com/');
  stop = new AbortController();
  heard = [];
  observer = observeRoots(
    (nodes, records) => heard.push({ nodes, whole: records !== undefined }),
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  shown.remove();
});

const element = (html: string) => {
  shown.document.body.innerHTML = html;
  return shown.document.body.firstElementChild as HTMLElement;
};
const hears = (node: Node) =>
  vi.waitFor(() => expect(heard.some(({ nodes }) => nodes.includes(node))).toBe(true));

describe('a root', () => {
  test('in a shadow tree is watched, and so is its host being taken away', async () => {
    const host = element('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const words = root.appendChild(shown.document.createElement('p'));
    observer.watch([root], []);
    words.append('new');
    await hears(words);
    host.remove();
    await hears(shown.document.body);
  });

  test('in a frame is watched, and so is the frame being taken away', async () => {
    const frame = element('<iframe></iframe>') as HTMLIFrameElement;
    const body = frame.contentDocument?.body as HTMLElement;
    observer.watch([body], []);
    body.append('new');
    await hears(body);
    frame.remove();
    await hears(shown.document.body);
  });

  test('is told of a frame beside it that gets another document', async () => {
    const list = element('<div><iframe></iframe></div>');
    const frame = list.querySelector('iframe') as HTMLIFrameElement;
    observer.watch([list], []);
    frame.srcdoc = '<p>later</p>';
    await hears(frame);
    expect(heard.at(-1)?.whole).toBe(false);
  });

  test('that is watched once is heard of once, until it is watched again', async () => {
    const list = element('<div></div>');
    observer.watch([list], [], { once: true });
    list.append('one');
    await hears(list);
    list.append('two');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([{ nodes: [list], whole: false }]);
    observer.watch([list], [], { once: true });
    list.append('three');
    await vi.waitFor(() => expect(heard).toHaveLength(2));
  });

  test('tells of nothing after the end', async () => {
    const list = element('<div></div>');
    observer.watch([list], []);
    stop.abort();
    list.append('one');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });
});
