import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';
import { graphOf } from './support/graph.ts';

const stamp = Date.now().toString(36);
const shop = `walk-${stamp}`;

let browser: Browser;
let page: Page;
let ask: Awaited<ReturnType<typeof graphOf>>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
  ask = await graphOf('owner');
}, 60_000);
afterAll(() => browser?.close());

/** Columns that no known form has, German numbers and days, and one row without a number. */
const lines = [
  'Beleg;Tag;Ware;Menge;Preis',
  `B-${stamp}-1;03.11.2026;CLAY-100;2;14,90`,
  `B-${stamp}-2;04.11.2026;CLAY-100;1;1.014,90`,
  `B-${stamp}-3;04.11.2026;CLAY-100;viele;14,90`,
];
const file = { name: `kasse-${stamp}.csv`, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };

const result = (word: string) => page.locator('dl div', { has: page.getByText(word, { exact: true }) }).locator('dd');
const orders = async (): Promise<number> =>
  (
    await ask<{ financeOrders: { totalCount: number } }>(
      'query ($where: FinanceOrderWhere) { financeOrders(first: 1, where: $where) { totalCount } }',
      { where: { source: { eq: shop } } },
    )
  ).financeOrders.totalCount;

describe('a file of orders that no known form fits', () => {
  it('wants its columns matched by hand', async () => {
    await visit(page, '/orders/files');
    await page.getByLabel('Shop').fill(shop);
    await page.getByLabel('File', { exact: true }).setInputFiles(file);
    await page.getByLabel('Numbers have a decimal comma').check();
    await page.getByLabel('Days are written').selectOption('DMY');
    await page.getByLabel('Prices are').selectOption('GROSS');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByLabel('Number of the order').selectOption('Beleg');
    await page.getByLabel('Day of the order').selectOption('Tag');
    await page.getByLabel('Article number').selectOption('Ware');
    await page.getByLabel('Pieces').selectOption('Menge');
    await page.getByRole('button', { name: 'Try it' }).click();
    await page
      .getByRole('main')
      .getByRole('alert')
      .filter({ hasText: /price|amount/i })
      .waitFor();
  }, 60_000);

  it('is tried without keeping anything, and each wrong row is told', async () => {
    await page.getByLabel('Price of one piece').selectOption('Preis');
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('heading', { name: /What came of it · Trial/ }).waitFor();
    expect([await result('New orders').innerText(), await result('Not taken').innerText()]).toEqual(['2', '1']);
    expect(await page.getByRole('table', { name: 'Not taken, and why' }).innerText()).toContain('viele');
    expect(await orders()).toBe(0);
  }, 60_000);

  it('is taken in as it was tried, also after the page was loaded anew', async () => {
    await visit(page, new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await page.getByLabel('Price of one piece').inputValue()).toBe('Preis');
    expect(await page.getByLabel('Numbers have a decimal comma').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Take it in' }).dblclick();
    await page.getByRole('heading', { name: 'What came of it', exact: true }).waitFor();
    expect(await result('New orders').innerText()).toBe('2');
    expect(await orders()).toBe(2);
  }, 60_000);

  it('changes nothing when it comes again', async () => {
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page
      .locator('dl div', { has: page.getByText('Known orders', { exact: true }) })
      .getByText('2')
      .waitFor();
    expect(await result('New orders').innerText()).toBe('0');
    expect(await orders()).toBe(2);
  }, 60_000);
});
