import type { Page } from 'playwright-core';

/** Something over the whole page, as wide as the page can make it; what it is, is told by `style`. */
export const cover = (page: Page, tag: string, style: string) =>
  page.evaluate(
    ({ tag, style }) => {
      const cover = document.createElement(tag);
      cover.setAttribute('popover', 'manual');
      for (const part of `position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;${style}`.split(
        ';',
      )) {
        const [name = '', value = ''] = part.split(':');
        cover.style.setProperty(name, value);
      }
      document.documentElement.append(cover);
      return cover;
    },
    { tag, style },
  );

/** The page's own look, changed at its root: the cue's own rules cannot be. */
export const onRoot = (page: Page, property: string, value: string) =>
  page.evaluate(
    ({ property, value }) => {
      document.documentElement.style.setProperty(property, value, 'important');
      const host = document.querySelector<HTMLElement>('carecue-cue');
      host?.style.setProperty(property, value, 'important');
      // Animations stand above rules, unless those are important.
      host?.animate([{ [property]: value }, { [property]: value }], 1e9);
    },
    { property, value },
  );
