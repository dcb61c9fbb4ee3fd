import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

let browser: Browser;
let page: Page;
let costs = '';

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser.close());

describe('records as files', () => {
  it('go out with a filter, as a file that a spreadsheet opens', async () => {
    await visit(page, '/files/exports');
    await page.getByLabel('What').selectOption('costs');
    await page.getByLabel('Only products with these words').fill('pomade');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const link = page.getByRole('link', { name: 'Download' }).first();
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('costs.csv');
    costs = await readFile(await download.path(), 'utf8');
    expect(costs.split('\n')[0]).toBe('\ufeffsku,cost,currency');
    expect(costs.trim().split('\n').length).toBeGreaterThan(1);
  }, 60_000);

  it('come in by a trial first, then for real, and are taken back', async () => {
    const [head, first = ''] = costs.trim().split('\n');
    const [sku = '', cost = ''] = first.split(',');
    const dearer = `${head}\n${sku},${(Number(cost) + 1).toFixed(4)},EUR\nNO-SUCH-SKU,1,EUR\n`;
    await visit(page, '/files/new?kind=costs');
    const file = { name: 'dearer.csv', mimeType: 'text/csv', buffer: Buffer.from(dearer) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('Checked. Nothing was written yet.').waitFor();
    await page.getByRole('table', { name: 'Errors by row' }).getByText('NO-SUCH-SKU').first().waitFor();
    await screenshot(page, 'file-trial');
    await page.getByRole('button', { name: 'Apply the import' }).click();
    await page.getByText('Imported.').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Rows taken back').waitFor();
    await screenshot(page, 'file-undone');
  }, 60_000);
});
