import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'operator');
}, 60_000);
afterAll(() => browser?.close());

const stamp = Date.now().toString(36);

describe('competitors', () => {
  it('stand on the board with their distance, and on the page of the product with their history', async () => {
    await visit(page, '/competitors');
    const board = page.getByRole('table', { name: 'Positions' });
    await board.getByText('HM-STY-CLY-100').first().waitFor();
    await board
      .getByRole('link', { name: /HM-STY-CLY-100/ })
      .first()
      .click();
    await page
      .getByRole('img', { name: /Unit prices over the last year/ })
      .first()
      .waitFor();
    expect(await page.getByText('Groom & Co').count()).toBeGreaterThan(0);
  }, 60_000);

  it('are added, and a product of theirs is mapped and its price taken down', async () => {
    await visit(page, '/competitors/watched?edit=new');
    await page.getByLabel('Code').fill(`shop-${stamp}`);
    await page.getByLabel('Name', { exact: true }).fill(`Shop ${stamp}`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('link', { name: `Shop ${stamp}` })
      .first()
      .click();
    await page.getByRole('link', { name: 'Map product' }).first().click();
    await page.getByLabel('Your SKU').fill('HM-STY-GEL-150');
    await page.getByLabel('Their article number').fill('G1');
    await page.getByLabel('Their product').fill('Their gel');
    await page.getByLabel('Pack').fill('300');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('link', { name: /Their gel/ })
      .first()
      .click();
    await page.getByLabel('Price seen now').fill('12,00');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByText('Fresh', { exact: true }).first().waitFor();
  }, 60_000);
});

describe('promotions', () => {
  it('are written, tried on a basket with a reason, and activated', async () => {
    await visit(page, '/promotions/new');
    await page.getByLabel('Name').fill(`Week ${stamp}`);
    await page.getByLabel('Percent off').fill('3');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Activate' }).waitFor();
    await page.getByLabel('Basket', { exact: true }).fill('HM-STY-GEL-150 2');
    await page.getByRole('button', { name: 'Try', exact: true }).click();
    await page.getByRole('status').getByText('Applied').first().waitFor();
    await page.getByRole('button', { name: 'Activate' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('button', { name: 'End' }).click();
    await page.getByText('Ended').first().waitFor();
  }, 60_000);
});
