import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';
import { graphOf } from './support/graph.ts';

let browser: Browser;
let page: Page;
let ask: Awaited<ReturnType<typeof graphOf>>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
  ask = await graphOf('owner');
}, 60_000);
afterAll(() => browser?.close());

it('settings refuse an account, a tax id and a number that cannot be, and keep what was typed', async () => {
  const settings = async (): Promise<unknown> =>
    (
      await ask<{ financeInvoicingSettings: unknown }>(
        '{ financeInvoicingSettings { version invoicePrefix seller { iban vatId } } }',
      )
    ).financeInvoicingSettings;
  const before = await settings();
  await visit(page, '/invoices/settings');
  for (const [field, wrong, said] of [
    ['IBAN', 'DE00123', /This is no IBAN/],
    ['VAT ID', 'DE123', /A VAT id is the country and its number/],
    ['Invoices begin with', 'RE {DAY}', /letters, digits/],
  ] as const) {
    const input = page.getByLabel(field, { exact: true });
    const right = await input.inputValue();
    await input.fill(wrong);
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByRole('alert').getByText(said).waitFor();
    expect(await input.inputValue()).toBe(wrong);
    await input.fill(right);
  }
  expect(await settings()).toEqual(before);
}, 60_000);

it('F16: a figure of a report leads to the lines of the same days, and these to their entry', async () => {
  await visit(page, '/finance/reports?from=2026-01-01&until=2026-12-31');
  await page.locator('main a[href^="/finance/accounts/"]').first().click();
  await page.waitForURL(/\/finance\/accounts\/.*from=2026-01-01&until=2026-12-31/);
  expect(await page.getByLabel('Until').inputValue()).toBe('2026-12-31');
  await page.getByRole('table', { name: 'Account sheet' }).locator('[data-row-link]').first().click();
  await page.waitForURL(/\/finance\/journal\//);
  await page.getByRole('columnheader', { name: 'Debit' }).waitFor();
}, 60_000);

it('a draft is written with prices as people type them, and a second window writes over nothing unseen', async () => {
  await visit(page, '/invoices/new');
  await page.getByLabel('Name or company').fill(`Walk ${Date.now().toString(36)}`);
  await page.getByLabel('SKU').fill('HM-WALK');
  await page.getByLabel('Unit price').fill('1.299,50');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByRole('link', { name: 'Edit draft' }).click();
  const note = page.getByLabel('Note');
  await note.waitFor();
  const id = new URL(page.url()).pathname.split('/')[2];
  const read = async (): Promise<{ note: string; lines: { unitPrice: string }[] }> =>
    (
      await ask<{ financeInvoice: never }>(
        'query ($id: ID!) { financeInvoice(id: $id) { note lines { unitPrice } } }',
        { id },
      )
    ).financeInvoice;
  expect((await read()).lines).toEqual([{ unitPrice: '1299.5000' }]);
  const second = await page.context().newPage();
  await visit(second, page.url());
  await second.getByLabel('Note').fill('Second window');
  await second.getByRole('button', { name: 'Save draft' }).click();
  await second.getByRole('button', { name: 'Finalise' }).waitFor();
  await second.close();
  // The sums are asked for anew after every change: that must not make the form one of the newer version.
  await page.getByLabel('Quantity').fill('2');
  await page.getByText('€3,092.81').first().waitFor();
  for (const words of ['First window', 'First window again']) {
    await note.fill(words);
    const answer = page.waitForResponse((one) => one.request().method() === 'POST' && one.url().includes('/edit'));
    await page.getByRole('button', { name: 'Save draft' }).click();
    expect((await answer).status()).toBe(422);
  }
  await page.getByText(/Somebody else changed this/).waitFor();
  expect([(await read()).note, await note.inputValue()]).toEqual(['Second window', 'First window again']);
}, 60_000);
