import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser?.close());

const stamp = Date.now().toString(36);

it('a file of companies is looked at, checked, taken in and taken back', async () => {
  await visit(page, '/companies');
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  const csv = `Firma;Ort;Odd\nSalon ${stamp};Bonn;${stamp}.example\n;Bonn;x\n`;
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: `${stamp}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Look at the file' }).click();
  await page.getByRole('heading', { name: `${stamp}.csv` }).waitFor();
  await page.getByLabel('Becomes: Odd').selectOption('domain');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByText('Checked. Nothing was written yet.').waitFor();
  await page.getByRole('table', { name: 'Rows to look at' }).getByText('Left out').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Take it back' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await page.getByText(/1 rows are as they were before; 0 stayed/).waitFor();
}, 60_000);

it('a form is made, sent by somebody who is not signed in, and shows what came in', async () => {
  await visit(page, '/leads/forms/new');
  await page.getByLabel('Name', { exact: true }).fill(`Form ${stamp}`);
  await page.getByLabel('Consent').fill('I agree to be called.');
  await page.getByRole('button', { name: 'Save' }).click();
  const link = page.getByRole('link', { name: /\/f\// });
  await link.waitFor();
  const href = (await link.getAttribute('href'))!;
  expect(await barriers(page)).toEqual([]);
  const stranger = await (await openWindow(browser)).newPage();
  await visit(stranger, new URL(href).pathname);
  await stranger.getByLabel('Name', { exact: true }).fill(`Walk ${stamp}`);
  await stranger.getByLabel('E-mail').fill(`walk-${stamp}@example.com`);
  await stranger.getByLabel('I agree to be called.').check();
  await stranger.getByRole('button', { name: 'Send' }).click();
  await stranger.getByText('Thank you. We have got it.').waitFor();
  await page.reload();
  await page.getByRole('table', { name: 'Came in' }).getByText(`Walk ${stamp}`).first().waitFor();
}, 60_000);

it('rules of scores are rows: a factor is added, tried on leads, and saved as a version', async () => {
  await visit(page, '/leads/scoring');
  await page.getByRole('button', { name: 'Add a factor' }).click();
  const row = page.getByRole('list', { name: 'Factors' }).getByRole('listitem').last();
  await row.getByLabel('Factor', { exact: true }).fill(`Germany ${stamp}`);
  await row.getByLabel('Value', { exact: true }).fill('DE');
  await page.getByRole('button', { name: 'Try on leads' }).click();
  await page.getByText(/latest open leads/).waitFor();
  await page.getByLabel('Name of the version').fill(`Walk ${stamp}`);
  await page.getByRole('button', { name: 'Save and use' }).click();
  await page.getByText(`Walk ${stamp}`).first().waitFor();
}, 60_000);

it('an address is suppressed, found by itself, and lifted with a reason', async () => {
  await visit(page, '/marketing/mail/suppressions');
  await page.getByText('Suppress an address').first().click();
  await page.getByLabel('Address', { exact: true }).fill(`${stamp}@walk.example`);
  const kept = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok());
  await page.getByRole('button', { name: 'Suppress an address' }).click();
  await kept;
  await visit(page, `/marketing/mail/suppressions?q=${encodeURIComponent(`${stamp}@walk.example`)}`);
  await page.getByRole('button', { name: /^Lift .*walk\.example/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Asked for by the owner.');
  await page.getByRole('dialog').getByRole('button', { name: 'Lift' }).click();
  await visit(page, `/marketing/mail/suppressions?q=${encodeURIComponent(`${stamp}@walk.example`)}`);
  await page.getByText('Nothing is suppressed here').waitFor();
}, 60_000);
