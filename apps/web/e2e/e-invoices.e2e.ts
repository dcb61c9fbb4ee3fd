import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';
import { graphOf } from './support/graph.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/10-e-invoices/', import.meta.url));
const VALID = 'xrechnung/business-cases/standard/01.01a-INVOICE_ubl.xml';
const have = existsSync(folder + VALID);
if (!have) process.stdout.write(`Skipped: electronic invoices are not at ${folder}.\n`);
const withFiles = have ? it : it.skip;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser?.close());

const BIG = 250_000;
const xml = (): string => readFileSync(folder + VALID, 'utf8');
const status = () => page.getByRole('main').getByRole('status');

/** Uploads a file on a fresh page, so that what is said is said of this one. */
async function check(name: string, content: string | Buffer): Promise<void> {
  await visit(page, '/invoices/check');
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'text/xml';
  await page.getByLabel(/^XML or PDF/).setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

withFiles(
  'a real invoice holds all rules, however long it is; without its number the rule that asks for it is named',
  async () => {
    await check('valid.xml', xml());
    await status()
      .getByText(/^All \d+ rules hold/)
      .waitFor();
    const long = xml().replace(/<cbc:Note>[^<]*/, `$&${'Haar und Bart. '.repeat(BIG / 15)}`);
    expect(long.length).toBeGreaterThan(BIG);
    await check('long.xml', long);
    await status()
      .getByText(/^All \d+ rules hold/)
      .waitFor();
    await check('broken.xml', xml().replace(/<cbc:ID>[^<]*<\/cbc:ID>/, ''));
    await status()
      .getByText(/rules? (is|are) broken/)
      .first()
      .waitFor();
    await status().getByRole('row').filter({ hasText: 'BR-02' }).first().waitFor();
  },
  60_000,
);

it('an invoice of our own is found in its PDF, and what is no invoice is refused with the reason', async () => {
  const ask = await graphOf('owner');
  const { financeInvoices } = await ask<{
    financeInvoices: { nodes: { id: string; number: string | null; kind: string }[] };
  }>('{ financeInvoices(first: 50) { nodes { id number kind } } }');
  const own = financeInvoices.nodes.find(({ number, kind }) => number !== null && kind === 'INVOICE')!;
  const pdf = await page.request.get(`/invoices/${own.id}/pdf`);
  expect(pdf.status()).toBe(200);
  await check('own.pdf', await pdf.body());
  await status()
    .getByText(/rules hold|broken/)
    .first()
    .waitFor();
  await page.getByRole('main').getByText(own.number!, { exact: true }).waitFor();
  for (const [name, content] of [
    ['rubbish.xml', 'Dear Sir or Madam'],
    ['other.xml', '<?xml version="1.0"?><letter/>'],
    ['rubbish.pdf', '%PDF-1.7 nothing'],
  ] as const) {
    await check(name, content);
    const said = await page.getByRole('main').getByRole('alert').first().textContent();
    expect(said?.length).toBeGreaterThan(20);
    expect(
      await status()
        .getByText(/rules? /)
        .count(),
    ).toBe(0);
  }
}, 60_000);
