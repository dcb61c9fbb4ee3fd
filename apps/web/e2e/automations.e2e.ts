import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser.close());

const name = `Imports with faults ${Date.now()}`;

describe('automations', () => {
  it('begin with a template, are tried on the past, saved and switched on', async () => {
    await visit(page, '/automations/templates');
    await page.getByRole('link', { name: 'Use this template: Import with faulty rows' }).click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    const condition = page.getByLabel('If', { exact: true });
    await condition.fill('data.failled > 0');
    await page.getByText(/No such key: failled/).waitFor();
    await condition.fill('data.rows > 0 && event.actor.kind != "automation"');
    await page.getByText('This condition fits.').waitFor();
    await page.getByRole('button', { name: 'Try on the last 7 days' }).click();
    await page.getByText(/past events would have started this rule/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await screenshot(page, 'automation-editor');
    await page.getByRole('button', { name: 'Save rule' }).click();
    await page.getByRole('heading', { name }).waitFor();
    await page.getByText('Draft', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByText('The rule is on.').waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 60_000);

  it('keep what is in force when they are edited, and stop when they are switched off', async () => {
    await visit(page, '/automations');
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('link', { name: 'Edit rule' }).click();
    await page.getByLabel('If', { exact: true }).fill('data.failed > 3');
    await page.getByRole('button', { name: 'Save rule' }).click();
    await page.getByText('Revision 2 waits to be switched on; revision 1 is in force.').waitFor();
    await page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByText('The rule is off.').waitFor();
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByText('Archived', { exact: true }).first().waitFor();
  }, 60_000);

  it('start work with what it takes, and call an endpoint of the brand by its name', async () => {
    await visit(page, '/automations/new');
    const name = `Export ${Date.now()}`;
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Starts with').selectOption('time');
    await page.getByLabel('Action 1').last().selectOption('CALL_WEBHOOK');
    await page.getByLabel('Webhook endpoint').selectOption('');
    await page.getByLabel('Address (https)').waitFor();
    await page.getByLabel('Action 1').last().selectOption('START_JOB');
    await page.getByLabel('Job').selectOption('activity-export');
    await page.getByText('Writes the log of the last days').waitFor();
    await page.getByLabel('Format').selectOption('JSON_LINES');
    await page.getByLabel('Days back').fill('7');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save rule' }).click();
    await page.getByText('Start a job: Export the activity log').first().waitFor();
    await page.getByRole('link', { name: 'Edit rule' }).click();
    await page.getByLabel('Days back').waitFor();
    expect(await page.getByLabel('Days back').inputValue()).toBe('7');
    expect(await page.getByLabel('Format').inputValue()).toBe('JSON_LINES');
  }, 60_000);

  it('are no business of a support agent, who is told who can grant it', async () => {
    const agent = await signIn(await openWindow(browser), 'support');
    await visit(agent, '/automations');
    await agent.getByText('platform.automation.read').waitFor();
  }, 60_000);
});
