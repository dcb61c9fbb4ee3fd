import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

const run = Date.now().toString(36);
const name = `Night clerk ${run}`;

describe('access: roles, and changes that two people make', () => {
  let browser: Browser;
  let owner: Page;
  let operator: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    owner = await signIn(await openWindow(browser), 'owner');
    operator = await signIn(await openWindow(browser), 'operator');
  }, 60_000);

  afterAll(() => browser.close());

  it('makes a role of the brand’s own from the catalogue of permissions', async () => {
    await visit(owner, '/roles/new');
    await owner.getByLabel('Name', { exact: true }).fill(name);
    await owner.getByLabel('Key', { exact: true }).fill(`night-${run}`);
    await owner.getByLabel('catalog-pricing.stock.read').check();
    await owner.getByRole('button', { name: 'Save', exact: true }).click();
    await owner.getByText('Role saved.').waitFor();
    expect(await barriers(owner)).toEqual([]);
    await visit(owner, '/roles?tab=matrix');
    expect(await owner.getByRole('columnheader', { name }).count()).toBe(1);
    await screenshot(owner, 'role-matrix');
  }, 30_000);

  it('ADM-6: an operator pauses a guardrail, the owner sees before and after and approves', async () => {
    await visit(owner, '/guardrails?edit=new');
    await owner.getByLabel('Minimum margin (%)').fill('1');
    await owner.getByLabel('When broken').selectOption('WARN');
    await owner.getByRole('button', { name: 'Save', exact: true }).click();
    await owner.getByText('Guardrail saved.').waitFor();
    await visit(operator, '/guardrails');
    const last = operator.getByRole('table', { name: 'Guardrails' }).locator('tbody tr').last();
    await last.getByRole('button', { name: 'Pause' }).click();
    await operator.getByText('a second person approves it first').waitFor();
    await visit(owner, '/approvals');
    await owner
      .getByRole('link', { name: /Pause the guardrail/ })
      .first()
      .click();
    await owner.getByRole('heading', { name: 'What changes' }).waitFor();
    expect(await barriers(owner)).toEqual([]);
    await screenshot(owner, 'approval');
    await owner.getByRole('button', { name: 'Approve', exact: true }).click();
    await owner.getByText(/^Approved\./).waitFor();
    await visit(operator, '/approvals?tab=done');
    expect(await operator.getByRole('table', { name: 'Approvals' }).innerText()).toContain('Pause the guardrail');
  }, 60_000);

  it('changes the roles of a person', async () => {
    await visit(owner, '/people');
    const agent = owner.getByRole('row').filter({ hasText: 'support@hairoticmen.example' });
    await agent.getByRole('link', { name: /^Change roles/ }).click();
    const role = owner.getByLabel(name);
    await role.check();
    expect(await barriers(owner)).toEqual([]);
    await screenshot(owner, 'person-access');
    await owner.getByRole('button', { name: 'Save', exact: true }).click();
    await owner.getByText('Roles changed.').waitFor();
  }, 30_000);

  it('ADM-3: who lacks a permission reads which, in which roles it is, and whom to ask', async () => {
    await visit(operator, '/roles');
    await operator.getByRole('heading', { name: 'Not allowed for your role' }).waitFor();
    const text = await operator.getByRole('main').first().innerText();
    expect(text).toContain('platform.role.read');
    expect(text).toContain('Brand owner');
    expect(text).toContain('Ask: ');
    await screenshot(operator, 'not-allowed');
  }, 30_000);
});
