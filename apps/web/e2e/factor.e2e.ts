import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, reshape, screenshot, signIn, visit } from './support/browser.ts';
import { codeOf } from './support/totp.ts';

interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

const logins = JSON.parse(
  readFileSync(new URL('../../../infra/local/demo-logins.json', import.meta.url), 'utf8'),
) as Login[];
/** A brand of one owner: whoever works in the other brand is not held up. */
const owner = logins.find(({ role }) => role === 'Owner of a second brand')!;

describe('a second factor for everybody', () => {
  let browser: Browser;
  let page: Page;
  let secret = '';

  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await openWindow(browser)).newPage();
    await visit(page, '/sign-in');
    await page.locator('[name=email]').fill(owner.email);
    await page.locator('[name=password]').fill(owner.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL((there) => there.pathname !== '/sign-in');
  }, 60_000);
  afterAll(() => browser.close());

  const asked = (): boolean => new URL(page.url()).pathname === '/second-factor';
  const rule = async (on: boolean): Promise<void> => {
    await visit(page, '/brand?tab=rules');
    await page.getByRole('checkbox', { name: /Everybody needs a second factor/ }).setChecked(on);
    await page.getByRole('button', { name: 'Save' }).click();
  };

  it('the rule leads whoever has none to set one up, before anything else', async () => {
    // A run that broke off left it on.
    if (!asked()) {
      await rule(true);
      // Who is quick is asked before the word of it is shown.
      const saved = page.getByText('Brand settings saved.');
      await saved
        .or(page.getByRole('heading', { name: 'Set up a second factor' }))
        .first()
        .waitFor();
    }
    // Tokens that were given out before are over within seconds.
    for (let i = 0; i < 80 && !asked(); i += 1) await visit(page, '/people');
    await page.getByRole('heading', { name: 'Set up a second factor' }).waitFor();
    await screenshot(page, 'second-factor-required');
    expect(await barriers(page)).toEqual([]);
    await reshape(page, { theme: 'dark', width: 360 });
    await screenshot(page, 'second-factor-required-phone-dark');
    expect(await barriers(page)).toEqual([]);
    await reshape(page, { theme: 'light', width: 1440 });
  }, 40_000);

  it('set up, everything works again at once', async () => {
    await page.getByLabel('Your password').fill(owner.password);
    await page.getByRole('button', { name: 'Set up' }).click();
    secret = (await page.locator('code').first().innerText()).replace(/\s/g, '');
    await page.getByLabel('Code that the app shows now').fill(codeOf(secret, -1));
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByRole('list', { name: 'Recovery codes' }).waitFor();
    await page.getByRole('link', { name: 'I have kept them' }).click();
    await page.getByRole('link', { name: 'Go on' }).click();
    await visit(page, '/people');
    await page.getByRole('cell', { name: owner.email }).waitFor();
    await screenshot(page, 'people-second-factor');
    expect(await page.getByRole('row').filter({ hasText: owner.email }).getByText('On').count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
  }, 40_000);

  it('is not switched off while the rule is on, and is afterwards', async () => {
    const disable = async (code: string): Promise<void> => {
      await visit(page, '/account');
      const card = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Second factor' }) });
      await card.getByRole('button', { name: 'Switch off' }).click();
      await card.getByLabel('Your password').fill(owner.password);
      await card.getByLabel('Code').fill(code);
      await card.getByRole('button', { name: 'Switch off' }).click();
    };
    await disable(codeOf(secret, 0));
    await page.getByText('asks for a second factor, so it stays on').waitFor();
    await rule(false);
    await page.getByText('Brand settings saved.').first().waitFor();
    await disable(codeOf(secret, 1));
    await page.getByText('The second factor is off.').waitFor();
  }, 40_000);
});

describe('who runs the platform', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser), 'admin');
  }, 60_000);
  afterAll(() => browser.close());

  it('is listed, and whoever may appoints somebody beside the list', async () => {
    await visit(page, '/admins');
    await page.getByRole('heading', { name: 'Platform admins' }).waitFor();
    await screenshot(page, 'admins');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Appoint' }).click();
    await page.getByRole('checkbox').first().waitFor();
    await screenshot(page, 'admins-appoint');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('E-mail address').fill('nobody-at-all@example.com');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('complementary').getByRole('button', { name: 'Appoint' }).click();
    await page.getByText('Nothing was changed').waitFor();
  }, 40_000);

  it('the console is among the parts whose health is shown', async () => {
    await visit(page, '/health');
    await page.getByText('web', { exact: true }).first().waitFor();
    await screenshot(page, 'health-web');
  }, 40_000);
});

describe('what binds a member', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser), 'owner');
  }, 60_000);
  afterAll(() => browser.close());

  it('is chosen among the partners of the brand', async () => {
    await visit(page, '/people');
    await page
      .getByRole('link', { name: /^Change roles/ })
      .last()
      .click();
    await page.getByRole('heading', { name: 'Bound to' }).waitFor();
    await screenshot(page, 'people-scopes');
    expect(await barriers(page)).toEqual([]);
    await reshape(page, { theme: 'dark', width: 360 });
    await screenshot(page, 'people-scopes-phone-dark');
    expect(await barriers(page)).toEqual([]);
  }, 40_000);
});
