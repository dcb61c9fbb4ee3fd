import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Rows of a table are alike: five of them show what is wrong with all. */
const alike = 'tbody tr:nth-child(n + 6)';

/**
 * What axe finds on the page by WCAG 2.2 AA, as one line per rule and place. What is the same on all pages
 * need not be looked at on each: `except` is the selector of what is left out.
 */
export async function barriers(page: Page, except?: string): Promise<string[]> {
  // Once per document, so that the browser keeps what it has compiled of it while links are followed.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const exclude = except === undefined ? [alike] : [alike, except];
  const { violations } = await page.evaluate(
    ([without, how]) => (window as unknown as { axe: typeof axe }).axe.run({ exclude: without }, how),
    [exclude, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
