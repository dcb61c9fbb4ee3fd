import type { Browser } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** A process that died a moment ago is missed for some seconds, and the page looks again every ten. */
const RECOVERY = { timeout: 45_000 };

describe('system health', () => {
  it('ADM-13: shows a platform admin every service, heard and ready', async () => {
    const page = await signIn(await openWindow(browser), 'admin');
    await visit(page, '/health');
    const services = page.getByRole('table', { name: 'Services' });
    for (const name of ['gateway', 'platform', 'catalog-pricing'])
      await services
        .getByRole('row')
        .filter({ hasText: name })
        .getByText('Well', { exact: true })
        .filter({ visible: true })
        .first()
        .waitFor(RECOVERY);
    await page.getByText('Every message was handled').waitFor();
    await services.getByText('Processes: 1').first().click();
    await page.getByText('Last heard').first().waitFor();
  }, 180_000);

  it('shows a brand owner health, but no messages of others', async () => {
    const page = await signIn(await openWindow(browser), 'owner');
    await visit(page, '/health');
    await page.getByRole('table', { name: 'Services' }).waitFor();
    expect(await page.getByText('Messages that could not be handled').count()).toBe(0);
  }, 60_000);
});
