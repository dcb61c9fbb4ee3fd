import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

/** Stock as people keep it, at a desk and in front of a stand. Each test goes on where the last ended. */
describe('stock', () => {
  let browser: Browser;
  let desk: Page;
  let phone: Page;
  let item = '';

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await signIn(await openWindow(browser), 'owner');
    phone = await signIn(await openWindow(browser, { width: 360 }), 'owner');
  }, 90_000);

  afterAll(() => browser.close());

  const fact = async (page: Page, name: string): Promise<string> =>
    page
      .locator('dt', { hasText: new RegExp(`^${name}$`) })
      .locator('xpath=following-sibling::dd[1]')
      .innerText();

  it('a delivery is received on the phone; what is wrong is said at its field', async () => {
    await visit(desk, '/stock');
    item = (await desk.locator('[data-row-link]').first().getAttribute('href')) ?? '';
    const sku = await desk.locator('[data-row-link]').first().innerText();
    await visit(phone, '/stock?new=1');
    await phone.getByLabel('SKU', { exact: true }).last().fill('no-such-sku');
    await phone.getByRole('button', { name: 'Save' }).click();
    await phone.locator('input[name=sku][aria-invalid=true]').waitFor();
    await phone.getByLabel('SKU', { exact: true }).last().fill(sku);
    await phone.getByLabel('Pieces').fill('7');
    await phone.getByRole('button', { name: 'Save' }).click();
    await phone.getByText('Stock recorded.').waitFor();
    await screenshot(phone, 'stock-phone');
    expect(await barriers(phone)).toEqual([]);
  }, 60_000);

  it('an item shows its ledger; a sale of more than there is is refused with what there is', async () => {
    await visit(desk, `${item}?do=move`);
    const before = Number(await fact(desk, 'On hand'));
    await desk.getByLabel('What happened').selectOption('SALE');
    await desk.getByLabel('Pieces', { exact: true }).fill(String(before + 1));
    await desk.getByRole('button', { name: 'Save' }).last().click();
    await desk.getByText('That did not work').or(desk.getByRole('alert')).first().waitFor();
    await desk.getByLabel('Pieces', { exact: true }).fill('1');
    await desk.getByRole('button', { name: 'Save' }).last().click();
    await desk.getByText('Stock recorded.').waitFor();
    expect(Number(await fact(desk, 'On hand'))).toBe(before - 1);
    await screenshot(desk, 'stock-item');
    expect(await barriers(desk)).toEqual([]);
  }, 60_000);

  it('a reorder point brings a suggestion, and what is ordered none', async () => {
    await visit(desk, item);
    await desk.getByLabel('Below this, order').fill('5000');
    await desk.getByLabel('Up to').fill('6000');
    await desk.getByRole('button', { name: 'Save' }).first().click();
    await desk.getByText('Stock recorded.').waitFor();
    await visit(desk, '/stock/reorder?show=needed');
    await desk
      .getByRole('button', { name: /^Order \d/ })
      .first()
      .click();
    await desk.getByText('Ordered and still to come').waitFor();
    await screenshot(desk, 'stock-reorder');
    expect(await barriers(desk)).toEqual([]);
  }, 60_000);

  it('a location is counted on the phone and the difference is posted', async () => {
    await visit(phone, '/stock/counts?new=1');
    await phone.getByLabel('Location').selectOption({ label: 'Main warehouse' });
    await phone.getByRole('button', { name: 'Start a count' }).last().click();
    await phone.getByRole('button', { name: 'Done counting' }).waitFor();
    await phone.getByLabel('Counted').first().fill('3');
    await phone.getByLabel('Leave alone what was not counted').check();
    await phone.getByRole('button', { name: 'Done counting' }).click();
    await phone.getByRole('button', { name: 'Post differences' }).waitFor();
    await screenshot(phone, 'stock-count-phone');
    expect(await barriers(phone)).toEqual([]);
    await phone.getByLabel('Why').fill('Monthly count');
    await phone.getByRole('button', { name: 'Post differences' }).click();
    await phone.getByText('Posted', { exact: true }).first().waitFor();
    expect(await phone.getByRole('button', { name: 'Post differences' }).count()).toBe(0);
  }, 60_000);
});
