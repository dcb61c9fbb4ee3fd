import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser?.close());

const stamp = Date.now().toString(36);
const today = new Date().toISOString().slice(0, 10);

/** A statement of today that pays an invoice. */
const statement = (
  number: string,
  amount: string,
): string => `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<Stmt><Id>E2E-${stamp}</Id><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${today}</Dt></BookgDt>
<AcctSvcrRef>E2E-${stamp}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Walk ${stamp}</Nm></Pty></Dbtr></RltdPties>
<RmtInf><Ustrd>Rechnung ${number}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;

it('a statement is tried and read in, its suggestion taken by a key, and the invoice is paid', async () => {
  await visit(page, '/open-items');
  const row = page.getByRole('table').first().locator('tbody tr', { hasText: '€' }).first();
  const number = (await row.getByRole('link').first().innerText()).trim();
  const amount = /([\d,]+\.\d{2})\D*$/.exec((await row.innerText()).replace(/\s+$/, ''))![1]!.replaceAll(',', '');
  await visit(page, '/finance/bank/import');
  const buffer = Buffer.from(statement(number, amount));
  await page.getByLabel('File').setInputFiles({ name: 'walk.xml', mimeType: 'application/xml', buffer });
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByText('Tried: 1 new, 0 known').waitFor();
  await page.getByRole('button', { name: 'Read it in' }).click();
  await page.getByText('Read in: 1 new, 0 known').waitFor();
  await visit(page, `/finance/bank/lines?q=Walk+${stamp}`);
  await page.getByRole('link', { name: `Walk ${stamp}` }).click();
  await page.getByRole('heading', { name: `Walk ${stamp}` }).waitFor();
  await page.getByRole('button', { name: 'Take the first (A)' }).waitFor();
  await page.locator('body').press('a');
  await page.getByRole('heading', { name: `Walk ${stamp}` }).waitFor({ state: 'detached' });
  await visit(page, `/finance/bank/lines?q=Walk+${stamp}`);
  await page.getByRole('table').getByText('Matched', { exact: true }).waitFor();
  await page.getByRole('link', { name: `Walk ${stamp}` }).click();
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('heading', { name: number }).waitFor();
  await visit(page, '/open-items');
  await page.getByRole('link', { name: number, exact: true }).waitFor({ state: 'detached' });
}, 60_000);
