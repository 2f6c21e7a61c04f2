import { writeFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

/**
 * One picture of the desk's page with the side panel at its right, as on the agent's screen: the
 * browser takes pictures of the two one at a time only.
 */
export async function composeSideBySide(
  context: BrowserContext,
  pictures: { page: Buffer; panel: Buffer },
  path: string,
): Promise<void> {
  const sheet = await context.newPage();
  try {
    const data = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
    await sheet.setContent(
      `<style>body{margin:0;display:flex;align-items:stretch;width:max-content;background:#d9d4cd}
      img{display:block}img+img{border-left:1px solid #cbb}</style>
      <img src="${data(pictures.page)}"><img src="${data(pictures.panel)}">`,
    );
    const body = sheet.locator('body');
    await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
    const box = await body.boundingBox();
    if (box)
      await sheet.setViewportSize({ width: Math.ceil(box.width), height: Math.ceil(box.height) });
    writeFileSync(path, await body.screenshot());
  } finally {
    await sheet.close();
  }
}
