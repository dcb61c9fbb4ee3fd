import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

const run = Date.now().toString(36);
const code = `e2e-${run}`;

describe('price books: lists, the grid, and why a price is what it is', () => {
  let browser: Browser;
  let operator: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    operator = await signIn(await openWindow(browser), 'operator');
  }, 60_000);

  afterAll(() => browser.close());

  it('makes a list for one customer and switches it on', async () => {
    await visit(operator, '/price-lists?new=1');
    expect(await barriers(operator)).toEqual([]);
    await operator.getByLabel('Code', { exact: true }).fill(code);
    await operator.getByLabel('Name', { exact: true }).fill(`List ${run}`);
    await operator.getByLabel('For', { exact: true }).selectOption('customer');
    await operator.getByLabel('Id of the customer').fill('e2e-buyer');
    await operator.getByRole('button', { name: 'Save' }).click();
    await operator.getByRole('button', { name: 'Switch on' }).click();
    await operator.getByText('The price list is on.').waitFor();
    expect(await barriers(operator)).toEqual([]);
    await screenshot(operator, 'price-list-made');
  }, 40_000);

  it('sets a price in the grid, and the trace of the product explains it', async () => {
    await operator.getByRole('link', { name: 'Open in the price grid' }).click();
    const cell = operator.getByLabel(new RegExp(`, List ${run}$`)).first();
    await cell.fill('777,50');
    await cell.press('Enter');
    await operator.getByText('1 change', { exact: true }).waitFor();
    expect(await barriers(operator)).toEqual([]);
    await screenshot(operator, 'price-grid-changed');
    await operator.getByRole('button', { name: 'Save changes' }).click();
    await operator.getByText('Prices are in force.').waitFor();
    await visit(operator, '/price-lists');
    await operator.getByRole('link', { name: `List ${run}` }).click();
    await operator.getByRole('table', { name: 'Prices' }).locator('tbody a').first().click();
    await operator.getByRole('link', { name: 'Trace' }).click();
    await operator.getByLabel('Id of the customer').fill('e2e-buyer');
    await operator.getByRole('button', { name: 'Explain' }).click();
    await operator.getByText(/€777\.50 gross a piece for e2e-buyer/).waitFor();
    const steps = await operator.getByRole('table', { name: 'Trace' }).innerText();
    expect(steps).toContain('A more specific level has a price');
    expect(await barriers(operator)).toEqual([]);
    await screenshot(operator, 'product-trace');
  }, 60_000);

  it('shows history as a chart and as a table, and currency rates', async () => {
    await operator.getByRole('link', { name: 'History' }).click();
    await operator.getByRole('img', { name: 'Prices over time, one line a channel' }).waitFor();
    expect(await operator.getByRole('table', { name: 'Data as a table' }).locator('tbody tr').count()).toBeGreaterThan(
      0,
    );
    expect(await barriers(operator)).toEqual([]);
    await screenshot(operator, 'product-history');
    await visit(operator, '/currency-rates');
    await operator.getByLabel('Or paste the rows').fill('Date,USD\n2024-01-02,1.0956\n');
    await operator.getByRole('button', { name: 'Import rates' }).click();
    await operator.getByText(/rates are new or changed/).waitFor();
    expect(await barriers(operator)).toEqual([]);
    await screenshot(operator, 'currency-rates');
  }, 40_000);
});
