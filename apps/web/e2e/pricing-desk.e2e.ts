import type { Browser, Locator, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

/** Prices from the grid to the shop, by two people. Each test goes on where the last ended. */
describe('the pricing desk', () => {
  let browser: Browser;
  let operator: Page;
  let approver: Page;
  let draft = '';
  let sku = '';
  let price = '';

  beforeAll(async () => {
    browser = await openBrowser();
    operator = await signIn(await openWindow(browser), 'operator');
    approver = await signIn(await openWindow(browser), 'approver');
    await operator.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 90_000);

  afterAll(() => browser.close());

  const cell = (place: string): Locator => operator.locator(`input[data-cell="${place}"]`);
  const focused = (): Promise<string | undefined> =>
    operator.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['cell']);

  /** A little dearer than it is, as a spreadsheet with German numbers has it. */
  const dearer = async (place: string): Promise<string> =>
    (Number(await cell(place).inputValue()) * 1.01 + 0.01).toFixed(2).replace('.', ',');

  it('keys move through the grid, and a block of a spreadsheet lands where it is pasted', async () => {
    await visit(operator, '/price-grid');
    await cell('0:0').focus();
    for (const [key, lands] of [
      ['ArrowDown', '1:0'],
      ['Enter', '2:0'],
      ['Shift+Enter', '1:0'],
      ['ArrowRight', '1:1'],
      ['ArrowUp', '0:1'],
      ['ArrowLeft', '0:0'],
    ] as const) {
      await operator.keyboard.press(key);
      expect([key, await focused()]).toEqual([key, lands]);
    }
    const [first, second] = [await dearer('0:0'), await dearer('1:0')];
    await operator.evaluate((text) => navigator.clipboard.writeText(text), `${first}\r\n${second}\r\n`);
    await cell('0:0').focus();
    await operator.keyboard.press('Control+v');
    await operator.getByText('2 changes').waitFor();
    expect([await cell('0:0').inputValue(), await cell('1:0').inputValue()]).toEqual([first, second]);
    sku = ((await cell('0:0').getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
    price = first.replace(',', '.');
    await screenshot(operator, 'price-grid-pasted');
    expect(await barriers(operator)).toEqual([]);
  }, 60_000);

  it('channel prices become a draft that says what it would have meant', async () => {
    await operator.getByRole('button', { name: 'Save changes' }).click();
    await operator.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
    draft = new URL(operator.url()).pathname;
    await operator.getByRole('heading', { name: 'What if' }).waitFor();
    await screenshot(operator, 'draft-from-grid');
    await operator.getByRole('button', { name: 'Submit for approval' }).first().click();
    await operator.getByText('A second person decides').waitFor();
    expect(await operator.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
  }, 60_000);

  it('a second person sees before and after, and approves', async () => {
    await visit(approver, draft);
    expect(await approver.getByRole('table', { name: 'Lines' }).innerText()).toContain(price);
    await approver.getByRole('heading', { name: 'What if' }).waitFor();
    await approver.getByRole('button', { name: 'Approve', exact: true }).click();
    await approver.getByText('Approved. The new prices are in force.').waitFor();
    expect(await approver.getByRole('main').innerText()).toContain('Applied');
  }, 60_000);

  it('the price is in force, and its history says so', async () => {
    await visit(operator, `/price-grid?q=${encodeURIComponent(sku)}`);
    const shown = operator.locator(`input[aria-label^="${sku},"]`).first();
    expect(await shown.inputValue()).toBe(price);
    await visit(operator, `/products?q=${encodeURIComponent(sku)}`);
    const href = await operator.locator('[data-row-link]').first().getAttribute('href');
    await visit(operator, `${href ?? ''}/history`);
    const variant = operator.getByLabel('Variant', { exact: true });
    if ((await variant.count()) > 0) {
      const option = await variant.locator('option', { hasText: sku }).getAttribute('value');
      await visit(operator, `${href ?? ''}/history?variant=${option ?? ''}`);
    }
    expect(await operator.getByRole('table', { name: 'Data as a table' }).innerText()).toContain(price);
    await screenshot(operator, 'price-history');
    expect(await barriers(operator)).toEqual([]);
  }, 60_000);
});
