import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

describe('the console by keyboard', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser), 'owner');
  }, 60_000);

  afterAll(() => browser.close());

  it('goes to an area with G and a letter, and not while one types', async () => {
    await visit(page, '/');
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL('**/products');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('gd');
    await page.waitForURL((url) => url.searchParams.get('q') === 'gd');
  }, 40_000);

  it('walks through rows with J and K, selects with X, opens with Enter, closes with Esc', async () => {
    await visit(page, '/products');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('x');
    await page.getByText('1 selected').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/peek=/);
    await page.getByRole('complementary').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('peek'));
  }, 40_000);

  it('finds records and actions in the palette', async () => {
    await visit(page, '/');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').last().fill('argan');
    await page.getByRole('menuitem', { name: /Argan/ }).first().waitFor();
    await page.getByRole('searchbox').last().fill('selin ayd');
    await page
      .getByRole('menuitem', { name: /Selin Aydin/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('new price');
    const action = page.getByRole('menuitem', { name: 'New price draft' });
    await action.waitFor();
    // Records with such a name stand above it.
    for (let left = 10; left > 0 && (await action.getAttribute('data-focused')) === null; left--)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/drafts/new');
  }, 40_000);

  it('lists its shortcuts, which can be switched off (WCAG 2.1.4)', async () => {
    await visit(page, '/');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForTimeout(400);
    expect(new URL(page.url()).pathname).toBe('/');
  }, 40_000);

  it('starts with a link past the navigation', async () => {
    await visit(page, '/products');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  }, 40_000);
});
