import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

describe('flags, AI policy and knowledge', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser), 'owner');
  }, 60_000);
  afterAll(() => browser.close());

  it('an owner sees a flag, sets it for the brand, and the button behind it goes and comes back', async () => {
    const exports = page.getByRole('link', { name: 'CSV' });
    const choose = async (variant: string): Promise<void> => {
      await visit(page, '/flags');
      await page.getByRole('link', { name: 'console.products-export' }).click();
      await page.getByLabel('Gets', { exact: true }).selectOption(variant);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Flag saved.').waitFor();
    };
    await visit(page, '/products');
    await exports.waitFor();
    await choose('off');
    await visit(page, '/products');
    expect(await exports.count()).toBe(0);
    await choose('');
    await visit(page, '/products');
    await exports.waitFor();
  }, 60_000);

  it('an owner decides what AI may do, and the history says so', async () => {
    await visit(page, '/ai-policy');
    const why = `Checked ${Date.now()}`;
    await page.getByLabel('Loyalty').setChecked(!(await page.getByLabel('Loyalty').isChecked()));
    await page.getByLabel('Why (for the history)').fill(why);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(why).waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 30_000);

  it('a document is written, published, found by another form of its words, and archived', async () => {
    const mark = `Probe${Date.now()}`;
    await visit(page, '/knowledge/new');
    await page.getByLabel('Title').fill(`${mark} Bartpflege`);
    await page.getByLabel('Text').fill('# Pflege\n\n**Gekämmte** Bärte glänzen.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('button', { name: 'Archive' }).waitFor();
    expect(await page.locator('article strong').textContent()).toBe('Gekämmte');
    await visit(page, `/knowledge?q=${encodeURIComponent(`Bart ${mark}`)}`);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: mark }).click();
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('button', { name: 'Bring back' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 60_000);
});
