import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours and sizes; all else is the same however a page looks. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What axe finds on the page by WCAG 2.2 AA, as one line per rule and place; all of it, or only what the look decides. */
export async function barriers(page: Page, part: 'all' | 'look' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (part === 'all' ? axe.withTags(TAGS) : axe.withRules(LOOKS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
