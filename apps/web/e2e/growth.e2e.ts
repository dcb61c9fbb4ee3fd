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

it('a lead comes in with its score, becomes a deal, and the board keeps the rules of stages', async () => {
  await visit(page, '/leads?new=1');
  await page.getByLabel('Given name').fill(`Walk ${stamp}`);
  await page.getByLabel('Company').fill(`Salon ${stamp}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: `Walk ${stamp}` }).waitFor();
  await page
    .getByRole('table', { name: /Why this score/ })
    .first()
    .waitFor();
  await page.getByLabel('Title of the deal').fill(`Deal ${stamp}`);
  await page.getByRole('button', { name: 'Make it a deal' }).click();
  await page.getByRole('link', { name: 'See the deals' }).click();
  const move = page.getByLabel(`Move Deal ${stamp} to`);
  await move.click();
  await page.getByRole('menuitem', { name: 'Offer' }).click();
  await page.getByText(/Offer comes after Contacted/).waitFor();
  await move.press('Enter');
  await page.keyboard.type('Con');
  await page.keyboard.press('Enter');
  const contacted = page.getByRole('region', { name: 'Contacted' }).getByRole('listitem').filter({ hasText: stamp });
  await contacted.dragTo(page.getByRole('region', { name: 'New', exact: true }));
  await page.getByRole('region', { name: 'New', exact: true }).getByText(`Deal ${stamp}`).waitFor();
}, 60_000);

it('a segment is counted while it is written, and kept', async () => {
  await visit(page, '/segments/new');
  await page.getByLabel('Name').fill(`Germany ${stamp}`);
  await page.getByRole('button', { name: 'Condition' }).click();
  await page.getByLabel('Field').selectOption('country');
  await page.getByLabel('Value').fill('DE');
  await page.getByText(/\d+ of \d+ people/).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: `Germany ${stamp}` }).waitFor();
}, 60_000);

it('figures of marketing are tried, then taken in, and rows that cannot be are named', async () => {
  await visit(page, '/marketing/performance/import');
  await page.getByLabel('Source').fill('walk-ads');
  await page
    .getByLabel('Or paste the rows')
    .fill(`day,channel,campaign,clicks,spend\n2026-01-02,SEARCH,walk-${stamp},10,5.00\n2026-01-02,pigeon,,1,1.00`);
  await page.getByRole('button', { name: 'Check only' }).click();
  await page.getByText('Checked: nothing was written').waitFor();
  await page.getByText(/"pigeon" is no channel/).waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(/1 new, 0 replaced, 0 as before/).waitFor();
  await page.getByRole('link', { name: 'Show the figures' }).click();
  await page.getByRole('link', { name: 'This year' }).click();
  await page.getByText(`walk-${stamp}`).first().waitFor();
}, 60_000);
