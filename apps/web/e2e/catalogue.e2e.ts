import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

describe('the catalogue', () => {
  let browser: Browser;
  let page: Page;
  const mark = `E${Date.now()}`;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser), 'owner');
  }, 60_000);
  afterAll(() => browser.close());

  const saved = () => page.getByText('Saved.').first().waitFor();

  it('a category is made, lies below another, and is removed', async () => {
    await visit(page, '/categories?edit=new');
    await page.getByLabel('Name').fill(mark);
    await page.getByRole('button', { name: 'Save' }).click();
    await saved();
    await page.getByRole('link', { name: mark }).click();
    await page.getByLabel('Below').selectOption({ index: 1 });
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(`/${mark.toLowerCase()}`).first().waitFor();
    await page.getByRole('link', { name: mark }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('link', { name: mark }).waitFor({ state: 'detached' });
  }, 60_000);

  it('an attribute is defined, has a value on a product, and cannot be removed then', async () => {
    await visit(page, '/attributes?edit=new');
    await page.getByLabel('Name').fill(mark);
    await page.getByLabel('Code').fill(mark.toLowerCase());
    await page.getByLabel('Kind').selectOption('NUMBER');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await saved();
    await visit(page, '/products');
    await page.locator('tbody tr a').first().click();
    const href = await page.getByRole('link', { name: 'Open product' }).getAttribute('href');
    await visit(page, `${href ?? ''}/details`);
    await page.getByLabel(mark).fill('strong');
    const card = page.locator('section', { has: page.getByRole('heading', { name: 'Attributes' }) });
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByRole('alert').waitFor();
    await page.getByLabel(mark).fill('7');
    await card.getByRole('button', { name: 'Save' }).click();
    await saved();
    expect(await page.getByLabel(mark).inputValue()).toBe('7');
    expect(await barriers(page)).toEqual([]);
    await visit(page, '/attributes');
    await page.getByRole('link', { name: mark }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('alert').waitFor();
  }, 60_000);

  it('a mistyped search finds, a view of it is kept, and all it finds are changed and changed back', async () => {
    await visit(page, '/products?q=shmapoo');
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Keep and change views' }).click();
    await page.getByLabel('Name of the view on the screen').fill(mark);
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await saved();
    await page.getByRole('link', { name: 'Change all of these' }).click();
    await page.getByLabel('Add tags').fill(mark);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText(`→`).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Change (one|\d+) product/ }).click();
    await page.getByRole('button', { name: 'Take back' }).click({ timeout: 20_000 });
    await page.getByText('taken back').first().waitFor({ timeout: 20_000 });
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it.each(['/suppliers', '/bulk-edits'])('%s has no barriers', async (path) => {
    await visit(page, path);
    expect(await barriers(page)).toEqual([]);
  });
});
