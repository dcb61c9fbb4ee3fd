import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';
import { catalogue } from './support/catalogue.ts';

const run = Date.now().toString(36).toUpperCase();
const title = `E2E prices ${run}`;

/** One thread through the whole product: two people, one catalogue, one price. Each test goes on where the last ended. */
describe('from a file to a price that two people agreed on', () => {
  let browser: Browser;
  let operator: Page;
  let approver: Page;
  let draftUrl = '';

  /** Finds a variant in the editor and makes its price in the own shop a line. */
  const choose = async (sku: string): Promise<void> => {
    await operator.getByLabel('Product, SKU or GTIN').fill(sku);
    await operator
      .getByRole('group', { name: sku })
      .getByRole('button', { name: /^Own shop/ })
      .click();
  };

  beforeAll(async () => {
    browser = await openBrowser();
    operator = await signIn(await openWindow(browser), 'operator');
    approver = await signIn(await openWindow(browser), 'approver');
  }, 60_000);

  afterAll(() => browser.close());

  it('imports a file: upload, mapping, a check with its row errors, then for real', async () => {
    await visit(operator, '/imports/new');
    await operator.locator('input[type=file]').setInputFiles(catalogue(run));
    await operator.waitForURL(/\/imports\/files\//);
    await operator.getByRole('button', { name: 'Check the file' }).click();
    await operator.getByText('Checked. Nothing was written yet.').waitFor();
    const errors = operator.getByRole('table', { name: 'Errors by row' });
    expect(await errors.innerText()).toContain('4006381333932');
    await operator.getByRole('button', { name: 'Apply the import' }).click();
    await operator.getByText('Imported.', { exact: true }).waitFor();
    await visit(operator, `/products?q=E2E-${run}`);
    expect(await operator.getByRole('table', { name: 'Products' }).locator('tbody tr').count()).toBe(1);
  }, 60_000);

  it('ADM-6: sets a minimum margin; a pause of it waits for a second person', async () => {
    await visit(operator, '/guardrails');
    const rows = operator.getByRole('table', { name: 'Guardrails' });
    if ((await rows.count()) === 0 || (await rows.getByText('All channels').count()) === 0) {
      await visit(operator, '/guardrails?edit=new');
      await operator.getByLabel('Minimum margin (%)').fill('35');
      await operator.getByRole('button', { name: 'Save' }).click();
      await operator.getByText('Guardrail saved.').waitFor();
    }
    const first = operator.getByRole('table', { name: 'Guardrails' }).locator('tbody tr').first();
    await first.getByRole('button', { name: 'Pause' }).click();
    await operator.getByText('a second person approves it first').waitFor();
    expect(await first.getByText('Active', { exact: true }).count()).toBe(1);
    await visit(operator, '/approvals');
    await operator
      .getByRole('link', { name: /Pause the guardrail/ })
      .first()
      .click();
    await operator.getByRole('button', { name: 'Take back' }).click();
    await operator.getByText('Taken back. Nothing changed.').waitFor();
  }, 60_000);

  it('writes a draft: the guardrail blocks a price while it is typed, a better one is submitted', async () => {
    await visit(operator, '/drafts/new');
    await choose(`E2E-${run}-50`);
    await operator.getByLabel('Title').fill(title);
    await operator.getByLabel('Reason for the change').fill('Costs rose.');
    const price = operator.getByLabel(/^New price of/).first();
    await price.fill('3,90');
    await operator.getByText('Blocked', { exact: true }).waitFor();
    expect(await operator.getByRole('button', { name: 'Submit for approval' }).isDisabled()).toBe(true);
    await price.fill('14,90');
    await operator.getByText('Passed', { exact: true }).waitFor();
    await operator.getByRole('button', { name: 'Submit for approval' }).click();
    await operator.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
    draftUrl = new URL(operator.url()).pathname;
  }, 60_000);

  it('P8: the author sees why somebody else decides, and has no button to approve', async () => {
    await operator.getByText('A second person decides').waitFor();
    expect(await operator.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
  }, 30_000);

  it('a second person finds it waiting, sees before and after, and approves', async () => {
    await visit(approver, '/drafts');
    await approver.getByRole('link', { name: title }).click();
    await approver.waitForURL(`**${draftUrl}`);
    expect(await approver.getByRole('table', { name: 'Lines' }).innerText()).toContain('14.90');
    await approver.getByRole('button', { name: 'Approve', exact: true }).click();
    await approver.getByText('Approved. The new prices are in force.').waitFor();
    expect(await approver.getByRole('main').innerText()).toContain('Applied');
  }, 60_000);

  it('G7: who decides on what has changed meanwhile sees the difference instead of an error', async () => {
    const late = await operator.context().newPage();
    await visit(operator, '/drafts/new');
    await choose(`E2E-${run}-100`);
    await operator.getByLabel('Title').fill(`${title} late`);
    await operator
      .getByLabel(/^New price of/)
      .first()
      .fill('21,90');
    await operator.getByText('Passed', { exact: true }).waitFor();
    await operator.getByRole('button', { name: 'Submit for approval' }).click();
    await operator.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
    const path = new URL(operator.url()).pathname;
    await visit(approver, path);
    await visit(late, path);
    await late.getByRole('button', { name: 'Withdraw' }).click();
    await late.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await late.getByText('Draft withdrawn.').waitFor();
    await approver.getByRole('button', { name: 'Approve', exact: true }).click();
    await approver.getByText('This changed while you were looking').waitFor();
    expect(await approver.getByRole('alert').innerText()).toMatch(/Awaiting approval[\s\S]*Withdrawn/);
  }, 60_000);

  it('the whole story stands in the activity log', async () => {
    const seen = async (): Promise<string> => {
      await visit(approver, `/activity?q=${encodeURIComponent(title)}`);
      const table = approver.getByRole('table', { name: 'Activity log' });
      return (await table.count()) === 0 ? '' : table.innerText();
    };
    for (let tries = 0; tries < 20 && !(await seen()).includes('Price draft approved'); tries += 1)
      await approver.waitForTimeout(500);
    const story = await seen();
    expect(story).toContain('Price draft written');
    expect(story).toContain('Price draft approved');
  }, 60_000);
});
