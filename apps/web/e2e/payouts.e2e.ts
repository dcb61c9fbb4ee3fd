import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let owner: Page;
let approver: Page;

beforeAll(async () => {
  browser = await openBrowser();
  [owner, approver] = await Promise.all([
    signIn(await openWindow(browser), 'owner'),
    signIn(await openWindow(browser), 'approver'),
  ]);
}, 60_000);
afterAll(() => browser?.close());

/** The bank's answer that it has paid all of a file. */
const settled = (messageId: string): string =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>B</MsgId></GrpHdr>
  <OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId><GrpSts>ACSC</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;

it("a payout goes from the draft over a second person and the file for the bank to paid by the bank's answer", async () => {
  const about = `Walk ${Date.now().toString(36)}`;
  await visit(owner, '/finance/payouts/owed?peek=new');
  await owner.getByRole('textbox', { name: 'Amount' }).fill('12.34');
  await owner.getByRole('textbox', { name: 'Owed for' }).fill(about);
  await owner.getByRole('textbox', { name: 'About' }).fill(about);
  await owner.getByRole('button', { name: 'Save' }).click();
  await owner.getByText(about).first().waitFor();
  await visit(owner, '/finance/payouts?peek=new');
  await owner.getByRole('button', { name: 'Draft', exact: true }).click();
  await owner.getByRole('heading', { name: /^PO-/ }).waitFor();
  const path = new URL(owner.url()).pathname;
  await visit(approver, path);
  await approver.getByRole('main').getByRole('button', { name: 'Approve', exact: true }).first().click();
  await approver.getByRole('link', { name: 'File for the bank' }).waitFor();
  await visit(owner, path);
  const [file] = await Promise.all([
    owner.waitForEvent('download'),
    owner.getByRole('link', { name: 'File for the bank' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^PO-\d{4}-\d+-pain\.001\.001\.09\.xml$/);
  await owner.getByRole('button', { name: 'Mark as sent' }).click();
  const messageId = /<MsgId>(.*)<\/MsgId>/.exec(readFileSync(await file.path(), 'utf8'))![1]!;
  await owner.getByLabel('Payment status report').setInputFiles({
    ...{ name: 'answer.xml', mimeType: 'application/xml', buffer: Buffer.from(settled(messageId)) },
  });
  await owner.getByRole('button', { name: 'Read it in' }).click();
  await owner.getByText(/rows?: \d+ paid, 0 refused/).waitFor();
  await owner.getByText('Paid', { exact: true }).first().waitFor();
}, 60_000);

it('a table of rates is read in, once, and a rate is set by hand with its reason', async () => {
  // A far day, so that no rate that others count on is another one.
  const day = `1999-02-${String(1 + (Date.now() % 27)).padStart(2, '0')}`;
  const table = `Date,SEK,NOK\n${day},8.9,N/A\n`;
  await visit(owner, '/finance/rates?peek=import');
  const read = async () => {
    const file = { name: 'eurofxref.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
    await owner.getByLabel('Table of the European Central Bank').setInputFiles(file);
    await owner.getByRole('button', { name: 'Read it in' }).click();
  };
  await read();
  await owner.getByRole('alert').getByText('1 days: ').waitFor();
  await visit(owner, '/finance/rates?peek=new');
  await owner.getByRole('textbox', { name: 'Currency' }).fill('SEK');
  await owner.getByLabel('From this day on').fill('1999-03-01');
  await owner.getByRole('textbox', { name: 'One unit is worth' }).fill('0,1125');
  await owner.getByRole('textbox', { name: 'Reason' }).fill(`Contract ${day}`);
  await owner.getByRole('button', { name: 'Save' }).click();
  await owner.getByRole('cell', { name: `Contract ${day}` }).waitFor();
  await owner.getByRole('img', { name: /^SEK in/ }).waitFor();
}, 60_000);

it("a part of a customer's credit is held, and given back with a reason", async () => {
  const about = `Walk ${Date.now().toString(36)}`;
  await visit(owner, '/finance/credits');
  await owner.getByRole('table').getByRole('link').first().click();
  await owner.getByRole('textbox', { name: 'Amount in EUR' }).fill('0.01');
  await owner.getByRole('textbox', { name: 'What for' }).fill(about);
  await owner.getByRole('button', { name: 'Hold', exact: true }).click();
  const hold = owner.getByRole('listitem').filter({ hasText: about });
  await hold.getByText('Held', { exact: true }).waitFor();
  await hold.getByRole('button', { name: 'Give it back' }).click();
  await owner.getByRole('dialog').getByRole('textbox').fill('Order cancelled');
  await owner.getByRole('dialog').getByRole('button', { name: 'Give it back' }).click();
  await hold.getByText('Given back', { exact: true }).waitFor();
}, 60_000);

it('a payee is chosen among the partners that the brand knows', async () => {
  await visit(owner, '/finance/payouts/payees?peek=new');
  await owner.getByRole('combobox', { name: 'Who' }).selectOption('SUPPLIER');
  await owner.getByRole('searchbox', { name: 'Whom' }).fill('a');
  const found = owner.getByRole('list', { name: 'Found' }).getByRole('button').first();
  const name = (await found.textContent())!.trim();
  await found.click();
  await expect(owner.getByRole('textbox', { name: 'Name at the bank' }).inputValue()).resolves.toBe(name);
}, 60_000);
