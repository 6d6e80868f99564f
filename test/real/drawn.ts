import type { Locator, Page } from 'playwright-core';

/**
 * The contrast of what is really drawn: of the commonest colour and the one that stands out most from it. In forced
 * colours the page's own styles do not tell: the system draws in others.
 */
export async function drawnContrast(element: Locator): Promise<number> {
  return contrastOf(element.page(), await element.screenshot({ animations: 'disabled' }));
}

/** Of a picture of some of the page. */
export async function contrastOf(page: Page, picture: Buffer): Promise<number> {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(contrastIn, picture.toString('base64'));
  } finally {
    await blank.close();
  }
}

/** Runs in the page. WCAG's relative luminance and contrast. */
async function contrastIn(base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const paper = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (paper === null) throw new Error('nothing can be drawn here');
  paper.drawImage(image, 0, 0);
  const { data } = paper.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.subarray(at, at + 3).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const luminance = (colour: string): number => {
    const parts = colour.split(',').map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
  };
  const [ground = ''] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  const under = luminance(ground);
  const contrasts = [...counts.keys()].map((colour) => {
    const over = luminance(colour);
    return (Math.max(over, under) + 0.05) / (Math.min(over, under) + 0.05);
  });
  return Math.max(...contrasts);
}
