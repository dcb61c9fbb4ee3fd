import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { people, type Person } from './people.ts';

const url = process.env['MH_E2E_URL'] ?? process.env['MH_WEB_URL'];
if (url === undefined) throw new Error('MH_E2E_URL or MH_WEB_URL names the console to test.');

/** Where the console is. */
export const base: string = url;

const screens = fileURLToPath(new URL('../../../../.mh/screens/', import.meta.url));
mkdirSync(screens, { recursive: true });

const quiet = [
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
  'disable-component-update',
];

export function openBrowser(): Promise<Browser> {
  const named = process.env['MH_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(named)) throw new Error(`There is no Chromium at ${named}: install it or set MH_CHROMIUM.`);
  return chromium.launch({
    executablePath: named,
    args: ['--headless', '--no-sandbox', '--disable-sync', ...quiet.map((flag) => `--${flag}`)],
  });
}

/** What can change while a page is open. */
export interface Shape {
  readonly theme: 'light' | 'dark';
  readonly width: 360 | 1440;
}

export interface Look extends Partial<Shape> {
  readonly lang?: 'en' | 'de';
}

const sizeOf = (width: Shape['width']) => ({ width, height: width === 360 ? 780 : 900 });

/** A window of its own with nobody signed in. */
export async function openWindow(browser: Browser, look: Look = {}): Promise<BrowserContext> {
  const { theme = 'light', lang = 'en', width = 1440 } = look;
  const phone = width === 360;
  const context = await browser.newContext({
    baseURL: base,
    locale: lang,
    viewport: sizeOf(width),
    hasTouch: phone,
    isMobile: phone,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  await context.addCookies([{ name: 'mh-prefs', value: encodeURIComponent(`theme=${theme}&lang=${lang}`), url: base }]);
  return context;
}

export async function signIn(context: BrowserContext, person: Person): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('[name=email]').fill(people[person].email);
  await page.locator('[name=password]').fill(people[person].password);
  await page.locator('main form').first().locator('[type=submit]').click();
  await page.waitForURL((there) => there.pathname === '/');
  return page;
}

/** Opens an area and waits until its script is alive: what is typed before would be lost. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
}

/** Shows the page that is open in another theme and width, as a person who turns a phone does; without loading it anew. */
export async function reshape(page: Page, { theme, width }: Shape): Promise<void> {
  await page.setViewportSize(sizeOf(width));
  await page.evaluate(async (name) => {
    document.documentElement.dataset['theme'] = name;
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame().then(frame);
  }, theme);
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${screens}${name}.png` });
}
