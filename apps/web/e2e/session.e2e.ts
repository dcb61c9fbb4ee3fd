import type { Browser, Page } from 'playwright-core';
import { base, openBrowser, openWindow, signInByForm, visit } from './support/browser.ts';

describe('the session of a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signInByForm(await openWindow(browser), 'operator');
  }, 60_000);

  afterAll(() => browser.close());

  it('is a cookie that scripts cannot read, and no token ever reaches the browser', async () => {
    const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('mh-session'));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(await page.evaluate(() => document.cookie)).not.toContain('mh-session');
    const html = await (await page.request.get('/products')).text();
    const data = await (await page.request.get('/products.data')).text();
    for (const text of [html, data]) expect(text).not.toMatch(/eyJ[\w-]{10,}\.eyJ|refreshToken|accessToken/);
  }, 40_000);

  it('A7: a form of another site changes nothing', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: new URL(base).origin, 'sec-fetch-site': 'cross-site' },
      {},
    ];
    for (const headers of foreign) {
      const answer = await fetch(new URL('/sign-out', base), { method: 'POST', headers, redirect: 'manual' });
      expect(answer.status).toBe(403);
    }
    await visit(page, '/products');
    expect(new URL(page.url()).pathname).toBe('/products');
  }, 40_000);

  it('A7: a changed cookie is nobody', async () => {
    const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('mh-session'))!;
    const forged = cookie.value.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    const answer = await fetch(new URL('/products', base), {
      headers: { cookie: `${cookie.name}=${forged}` },
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/sign-in?next=%2Fproducts']);
  }, 40_000);

  it('leads back to the page that was asked for, and to no other site', async () => {
    const fresh = await (await openWindow(browser)).newPage();
    await fresh.goto('/drafts?tab=all');
    expect(fresh.url()).toContain('/sign-in?next=%2Fdrafts%3Ftab%3Dall');
    await fresh.goto('/sign-in?next=//evil.example');
    await fresh.locator('[name=email]').fill('nobody@hairoticmen.example');
    await fresh.locator('[name=password]').fill('wrong-password');
    await fresh.locator('main form').first().locator('[type=submit]').click();
    await fresh.getByText('E-mail address or password is wrong.').waitFor();
    expect(await fresh.locator('[name=email]').inputValue()).toBe('nobody@hairoticmen.example');
  }, 40_000);

  it('names the permission that is missing and who can give it', async () => {
    const support = await signInByForm(await openWindow(browser), 'support');
    await visit(support, '/drafts');
    expect(await support.getByRole('main').innerText()).toContain('catalog-pricing.draft.read');
    expect(await support.getByRole('main').innerText()).toContain('Brand owner');
    await visit(support, '/products');
    await support.getByRole('table', { name: 'Products' }).waitFor();
    expect(await support.getByRole('link', { name: 'Price drafts' }).count()).toBe(0);
  }, 40_000);

  it('ends by signing out', async () => {
    const other = await signInByForm(await openWindow(browser), 'approver');
    const cookie = (await other.context().cookies()).find(({ name }) => name.endsWith('mh-session'))!;
    await other
      .getByRole('button', { name: /Ines Albrecht/ })
      .first()
      .click();
    await other.getByRole('menuitem', { name: 'Sign out' }).click();
    await other.waitForURL('**/sign-in');
    const again = await fetch(new URL('/', base), {
      headers: { cookie: `${cookie.name}=${cookie.value}` },
      redirect: 'manual',
    });
    expect(again.status).toBe(302);
  }, 40_000);
});
