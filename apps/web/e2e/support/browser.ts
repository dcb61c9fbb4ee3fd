import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Cookie, type Page, type Request } from 'playwright-core';
import { people, type Person } from './people.ts';

const url = process.env['MH_E2E_URL'] ?? process.env['MH_WEB_URL'];
if (url === undefined) throw new Error('MH_E2E_URL or MH_WEB_URL names the console to test.');

/** Where the console is. */
export const base: string = url;

const screens = fileURLToPath(new URL('../../../../.mh/screens/', import.meta.url));
const sessions = fileURLToPath(new URL('../../../../.mh/sessions/', import.meta.url));
for (const folder of [screens, sessions]) mkdirSync(folder, { recursive: true });

/** A page that goes on asking for longer than this is looked at as it is. */
const QUIET_MS = 10_000;

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
  context.setDefaultTimeout(25_000);
  await context.addCookies([{ name: 'mh-prefs', value: encodeURIComponent(`theme=${theme}&lang=${lang}`), url: base }]);
  return context;
}

const isSession = ({ name }: { readonly name: string }): boolean => name.endsWith('mh-session');
const sessionFile = (person: Person): string => `${sessions}${new URL(base).port}-${person}.json`;

/** A page of somebody who is signed in: with the session that an earlier test left, or by the form. */
export async function signIn(context: BrowserContext, person: Person): Promise<Page> {
  const file = sessionFile(person);
  if (existsSync(file)) {
    await context.addCookies(JSON.parse(readFileSync(file, 'utf8')) as Cookie[]);
    const page = await context.newPage();
    await visit(page, '/');
    if (new URL(page.url()).pathname === '/') return page;
    await page.close();
  }
  const page = await signInByForm(context, person);
  writeFileSync(file, JSON.stringify((await context.cookies()).filter(isSession)), { mode: 0o600 });
  return page;
}

/** A session of one's own, for what ends it or looks at it. */
export async function signInByForm(context: BrowserContext, person: Person): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('[name=email]').fill(people[person].email);
  await page.locator('[name=password]').fill(people[person].password);
  await page.locator('main form').first().locator('[type=submit]').click();
  await page.waitForURL((there) => there.pathname === '/');
  return page;
}

const frame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => drawn())));

/** Goes somewhere and waits until the page has all that it asked for at once. */
async function settle(page: Page, go: () => Promise<unknown>): Promise<void> {
  const open = new Set<Request>();
  const asked = (request: Request): void => void (request.resourceType() !== 'eventsource' && open.add(request));
  const done = (request: Request): void => void open.delete(request);
  page.on('request', asked).on('requestfinished', done).on('requestfailed', done);
  try {
    await go();
    const until = Date.now() + QUIET_MS;
    for (let calm = false; !calm && Date.now() < until;) {
      calm = open.size === 0;
      await frame(page);
      calm &&= open.size === 0;
    }
  } finally {
    page.off('request', asked).off('requestfinished', done).off('requestfailed', done);
  }
}

/**
 * Opens an area and waits until its script is alive (what is typed before would be lost) and has all that it asked for at
 * once: no request is under way before a frame nor after it. The stream of news never ends and does not count.
 */
export function visit(page: Page, path: string): Promise<void> {
  return settle(page, async () => {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  });
}

/** Goes on to an area as a link does, without loading the console anew: several times as quick as `visit`. */
export function follow(page: Page, path: string): Promise<void> {
  return settle(page, () =>
    page.evaluate(async (to) => {
      type Router = { navigate(to: string): Promise<void> };
      await (window as unknown as { __reactRouterDataRouter: Router }).__reactRouterDataRouter.navigate(to);
    }, path),
  );
}

/** Shows the page that is open in another theme and width, as a person who turns a phone does; without loading it anew. */
export async function reshape(page: Page, { theme, width }: Shape): Promise<void> {
  await page.setViewportSize(sizeOf(width));
  await page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme);
  await frame(page);
}

/** Drawing takes seconds over all screens: pictures are for people who ask for them with MH_E2E_PICTURES=1. */
const pictures = process.env['MH_E2E_PICTURES'] === '1';

/** Keeps a picture of the page in .mh/screens, where pictures were asked for or `always` is true. */
export async function screenshot(page: Page, name: string, always = false): Promise<void> {
  if (pictures || always) await page.screenshot({ path: `${screens}${name}.png` });
}
