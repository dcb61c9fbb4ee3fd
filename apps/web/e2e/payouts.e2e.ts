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
