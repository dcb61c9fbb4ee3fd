import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

const run = Date.now().toString(36).toUpperCase();

/** What a pricing desk does besides writing drafts: rules of other kinds, schedules, talk, costs. */
describe('the pricing desk', () => {
  let browser: Browser;
  let operator: Page;
  let approver: Page;
  let sku = '';

  beforeAll(async () => {
    browser = await openBrowser();
    operator = await signIn(await openWindow(browser), 'operator');
    approver = await signIn(await openWindow(browser), 'approver');
  }, 60_000);

  afterAll(() => browser.close());

  it('shows margin and cost of a product, and what another cost would do, without setting it', async () => {
    await visit(operator, '/products');
    await operator.getByRole('table', { name: 'Products' }).locator('tbody a[data-row-link]').first().click();
    await operator.waitForURL(/\/products/);
    await visit(operator, `${new URL(operator.url()).pathname.replace(/\/margin$/, '')}/margin`);
    sku = (await operator.locator('main section[aria-label]').first().getAttribute('aria-label')) ?? '';
    const costs = operator.getByRole('table', { name: 'Costs' }).first();
    const before = await costs.innerText();
    await operator
      .getByLabel(/^Purchase/)
      .first()
      .fill('99,5');
    await operator.getByRole('button', { name: 'Try' }).first().click();
    await operator.getByText('Breaks a guardrail').first().waitFor();
    expect(await costs.innerText()).toBe(before);
    expect(await barriers(operator)).toEqual([]);
  }, 60_000);

  it('P7: sets a rule for one SKU and says which rule wins there, and why', async () => {
    await visit(operator, '/guardrails?edit=new');
    await operator.getByLabel('Rule').selectOption('MINIMUM_MARGIN');
    await operator.getByLabel('Minimum margin (%)').fill('31');
    await operator.getByLabel('Holds for').selectOption('SKU');
    await operator.getByLabel('SKU', { exact: true }).first().fill(sku);
    expect(await barriers(operator)).toEqual([]);
    await operator.getByRole('button', { name: 'Save' }).click();
    await operator
      .getByText(/Guardrail saved|second person/)
      .first()
      .waitFor();
    await visit(operator, `/guardrails?sku=${encodeURIComponent(sku)}`);
    await operator.getByLabel('SKU', { exact: true }).fill(sku);
    await operator.getByRole('button', { name: 'Show' }).click();
    const table = operator.getByRole('table', { name: 'Which rule wins?' });
    await table.waitFor();
    expect(await table.innerText()).toMatch(/Holds[\s\S]*A closer rule holds instead/);
  }, 60_000);

  it('P8: approves a draft for later, talks about it, and takes the approval back', async () => {
    await visit(operator, '/drafts/new');
    await operator.getByLabel('Product, SKU or GTIN').fill(sku);
    await operator
      .getByRole('group', { name: sku })
      .getByRole('button', { name: /^Own shop/ })
      .click();
    await operator.getByLabel('Title').fill(`Desk ${run}`);
    await operator
      .getByLabel(/^New price of/)
      .first()
      .fill('29,90');
    await operator.getByRole('button', { name: 'Submit for approval' }).click();
    await operator.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
    const path = new URL(operator.url()).pathname;
    await visit(approver, '/drafts?tab=forMe');
    await approver.getByRole('link', { name: `Desk ${run}` }).click();
    await approver.waitForURL(`**${path}`);
    await approver.getByLabel('Comment').fill('Not before spring.');
    await approver.getByRole('button', { name: 'Add comment' }).click();
    await approver.getByText('Not before spring.').waitFor();
    expect(await barriers(approver)).toEqual([]);
    await approver.getByRole('button', { name: 'Schedule' }).click();
    const dialog = approver.getByRole('dialog');
    const later = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 16);
    await dialog.getByLabel('Comes into force').fill(later);
    await dialog.getByRole('button', { name: 'Schedule' }).click();
    await approver.getByText('Approved for later.', { exact: true }).waitFor();
    await approver.getByRole('button', { name: 'Cancel activation' }).click();
    await approver.getByRole('dialog').getByLabel('Reason').fill('The launch moved.');
    await approver.getByRole('dialog').getByRole('button', { name: 'Cancel activation' }).click();
    await approver.getByText('Activation cancelled. No price changes.').waitFor();
    expect(await approver.getByRole('main').innerText()).toMatch(/Cancelled[\s\S]*The launch moved/);
  }, 90_000);
});
