import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

const name = `Probe shop ${Date.now().toString(36)}`;

/** A connected system from its first day to its last. Each test goes on where the last ended. */
describe('connected systems', () => {
  let browser: Browser;
  let owner: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    owner = await signIn(await openWindow(browser), 'owner');
  }, 60_000);

  afterAll(() => browser.close());

  it('connects a system; what looks like a secret is said at its field and nothing typed is lost', async () => {
    await visit(owner, '/integrations?new=1');
    await owner.getByLabel('Name', { exact: true }).fill(name);
    await owner.getByLabel('Provider').fill('Shopware');
    await owner.getByLabel('Settings').fill('password: walnut');
    await owner.getByRole('button', { name: 'Save' }).click();
    await owner.locator('textarea[aria-invalid=true]').waitFor();
    expect(await owner.getByLabel('Name', { exact: true }).inputValue()).toBe(name);
    await owner.getByLabel('Settings').fill('market: DE');
    await owner.getByRole('button', { name: 'Save' }).click();
    await owner.getByRole('heading', { name }).waitFor();
    const text = await owner.getByRole('main').innerText();
    expect([text.includes('market'), text.includes('Not known')]).toEqual([true, true]);
    await screenshot(owner, 'integration');
    expect(await barriers(owner)).toEqual([]);
  }, 60_000);

  it('is listed, switched off and disconnected', async () => {
    await owner.getByRole('button', { name: 'Switch off' }).click();
    await owner.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
    await owner.getByText('Connection changed.').waitFor();
    await owner.getByRole('button', { name: 'Disconnect', exact: true }).click();
    await owner.getByRole('dialog').getByRole('button', { name: 'Disconnect', exact: true }).click();
    await owner.getByText('Disconnected', { exact: true }).first().waitFor();
    await visit(owner, `/integrations?q=${encodeURIComponent(name)}`);
    expect(await owner.getByRole('main').innerText()).toContain('Disconnected');
    expect(await barriers(owner)).toEqual([]);
  }, 60_000);
});
