import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

describe('the editor of flags', () => {
  let browser: Browser;
  let page: Page;
  const run = String(Date.now());
  const key = `e2e.checkout-${run}`;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser), 'admin');
  }, 60_000);
  afterAll(() => browser.close());

  const save = () => page.getByRole('button', { name: 'Save' }).first();
  const card = (title: string) =>
    page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });

  it('drafts a flag whose values are objects; what is no JSON cannot be saved', async () => {
    await visit(page, '/flags?new');
    await page.getByLabel('Key').fill(key);
    await page.getByLabel('Name', { exact: true }).fill('Checkout');
    await page.getByLabel('Kind of value').selectOption('JSON');
    await page.getByRole('button', { name: 'Add variant' }).click();
    await page.getByLabel('Value', { exact: true }).nth(2).fill('{"steps": ');
    await page.getByText('This is no JSON object or list.').waitFor();
    expect(await save().isDisabled()).toBe(true);
    await page.getByLabel('Value', { exact: true }).nth(2).fill('{"steps": 3}');
    expect(await barriers(page)).toEqual([]);
    await save().click();
    await page.getByText('Flag saved.').waitFor();
  }, 60_000);

  it('deals shares to three variants, says when they are not all, and previews who gets what', async () => {
    const rest = card('Everybody else gets');
    await rest.getByLabel('Gets').selectOption('%');
    await rest.getByLabel('Percent').first().fill('20');
    await rest.getByText('The shares come to 110 %; together they must be 100 %.').waitFor();
    expect(await save().isDisabled()).toBe(true);
    await rest.getByLabel('Percent').nth(1).fill('30.5');
    await rest.getByRole('button', { name: 'Add share' }).click();
    expect(await rest.getByLabel('Percent').nth(2).inputValue()).toBe('49.5');
    await rest.getByText('Together 100 %.').waitFor();
    await rest.getByLabel('Dealt').selectOption('BRAND');

    await page.getByRole('button', { name: 'Add rule' }).click();
    const rules = card('Rules: the first that holds decides');
    await rules.getByText('Name at least one value.').waitFor();
    await rules.getByLabel('Values, separated by commas').fill('pricing-operator, finance-approver');
    await rules.getByRole('button', { name: 'Condition', exact: true }).click();
    await rules.getByLabel('Attribute').nth(1).fill('orders');
    await rules.getByLabel('Comparison').nth(1).selectOption('AT_LEAST');
    await rules.getByLabel('Values, separated by commas').nth(1).fill('many');
    await rules.getByText('This comparison needs numbers').waitFor();
    await rules.getByLabel('Values, separated by commas').nth(1).fill('10');
    await rules.getByLabel('Gets').selectOption('variant-3');

    const trial = card('Try it');
    await trial.getByLabel('Roles, separated by commas').fill('finance-approver');
    await trial.getByText('shares need somebody').waitFor();
    await trial.getByLabel('Attribute “orders”').fill('12');
    await trial.getByText('{"steps":3}').waitFor();
    await trial.getByText('a rule holds').waitFor();
    await screenshot(page, 'flag-editor');
    expect(await barriers(page)).toEqual([]);
    await save().click();
    await page.getByText('Flag saved.').waitFor();
    expect(await rules.getByLabel('Values, separated by commas').first().inputValue()).toBe(
      'pricing-operator, finance-approver',
    );
    expect(await rest.getByLabel('Percent').nth(2).inputValue()).toBe('49.5');
  }, 60_000);

  it('a renamed variant goes on being served, in the dark and on a phone too', async () => {
    const where = new URL(page.url()).pathname;
    const phone = await signIn(await openWindow(browser, { theme: 'dark', width: 360 }), 'admin');
    await visit(phone, where);
    await phone.getByLabel('Variant', { exact: true }).nth(2).fill('three-steps');
    const gets = phone.getByRole('group', { name: 'Rule 1', exact: true }).getByLabel('Gets');
    expect(await gets.inputValue()).toBe('three-steps');
    await screenshot(phone, 'flag-editor-phone');
    expect(await barriers(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Save' }).first().click();
    await phone.getByText('Flag saved.').waitFor();
    await phone.getByRole('button', { name: 'Archive' }).click();
    await phone.getByText('Archived').first().waitFor();
  }, 60_000);
});
