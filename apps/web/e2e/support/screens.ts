import type { Browser, Page } from 'playwright-core';
import { barriers } from './axe.ts';
import { follow, openBrowser, openWindow, reshape, screenshot, signIn, type Shape } from './browser.ts';

/**
 * German words are the longer ones. Every screen is measured in each look; axe, which takes most of the time, goes over each
 * screen in one look, by turns. MH_E2E_LOOKS=all takes the time for every theme, width and language.
 */
const all = process.env['MH_E2E_LOOKS'] === 'all';
export const languages = all ? (['de', 'en'] as const) : (['de'] as const);
const looks: readonly (Shape & { readonly name: string })[] = [
  { name: 'light', theme: 'light', width: 1440 },
  { name: 'phone-dark', theme: 'dark', width: 360 },
  ...(all
    ? ([
        { name: 'dark', theme: 'dark', width: 1440 },
        { name: 'phone', theme: 'light', width: 360 },
      ] as const)
    : []),
];

let turns = 0;
const firsts = new Map<string, string>();

async function firstOf(page: Page, list: string): Promise<string> {
  await follow(page, list);
  const href = await page.locator('[data-row-link]').first().getAttribute('href');
  if (href === null) throw new Error(`${list} has no row to open.`);
  return href;
}

async function open(page: Page, where: string): Promise<void> {
  if (!where.startsWith('first:')) return follow(page, where);
  const [place = '', tab] = where.slice('first:'.length).split('#');
  const list = place.replace(/:peek$/, '');
  const href = firsts.get(list) ?? (await firstOf(page, list));
  firsts.set(list, href);
  if (place.endsWith(':peek')) return follow(page, `${list}?peek=${href.split('/').at(-1)}`);
  await follow(page, tab === undefined ? href : tab.startsWith('?') ? `${href}${tab}` : `${href}/${tab}`);
}

/** Nothing may be wider than the screen: a phone does not scroll sideways. What is still being laid out has a second. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const wide = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    for (let left = 10; wide() > 0 && left > 0; left--) await new Promise((next) => setTimeout(next, 100));
    return wide();
  });

/** What is wrong with the page in each look, by the name of the look; the page is loaded once. */
export async function faults(page: Page, screen: string, lang: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  // Most places of a page are in the menu: the first screen of each look shows what is wrong with it.
  const menu = turns < looks.length ? undefined : '[data-menu]';
  const turn = turns++ % looks.length;
  // Each screen begins in the width in which the last one ended: laying out anew is dear.
  const inTurn = [...looks.slice(turn), ...looks.slice(0, turn)];
  for (const [at, { name, ...shape }] of inTurn.entries()) {
    await reshape(page, shape);
    const wide = await overflow(page);
    const wrong = all || at === 0 ? await barriers(page, menu) : [];
    const faulty = wide > 0 || wrong.length > 0;
    await screenshot(page, `${screen}-${name}-${lang}`, faulty);
    if (faulty) found[name] = { wide, wrong };
  }
  return found;
}

/**
 * Looks at each screen of an area, by its name and where it is. `first:` is the first record of a list, `:peek` beside it,
 * `#tab` one of its tabs, `#?query` itself with a query.
 */
export function lookAt(area: string, screens: Readonly<Record<string, string>>): void {
  describe.each(languages)(`the screens of ${area} in %s`, (lang) => {
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      browser = await openBrowser();
      page = await signIn(await openWindow(browser, { lang }), 'owner');
    }, 60_000);

    afterAll(() => browser.close());

    it.each(Object.entries(screens))(
      '%s has no barrier that axe knows and fits its width',
      async (screen, where) => {
        await open(page, where);
        expect(await faults(page, screen, lang)).toEqual({});
      },
      60_000,
    );
  });
}
