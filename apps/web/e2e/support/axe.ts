import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on the page by WCAG 2.2 AA, as one line per rule and place. What is the same on all pages
 * need not be looked at on each: `except` is the selector of what is left out.
 */
export async function barriers(page: Page, except?: string): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // One frame, hence no second page to join the results of frames; and nothing told about what is in order.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags);
  if (except !== undefined) axe.exclude(except);
  // Rows of a table are alike: five of them show what is wrong with all.
  axe.exclude('tbody tr:nth-child(n + 6)');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
