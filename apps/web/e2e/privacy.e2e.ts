import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

/** The archive is written by all services in the background; the page looks again every second. */
const ARCHIVED = { timeout: 45_000 };

describe('privacy', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser), 'owner');
  }, 60_000);
  afterAll(() => browser.close());

  it('an owner finds a person by a part of the name, exports their data, and reads what each service gave', async () => {
    await visit(page, '/privacy');
    const card = page.locator('section', { has: page.getByRole('heading', { name: 'A person' }) });
    expect(await card.getByRole('button', { name: 'Export data' }).isDisabled()).toBe(true);
    await card.getByLabel('Person').fill('nobody of this name');
    await card.getByText('Nobody is found.').waitFor();
    await card.getByLabel('Person').fill('lea br');
    await card.getByRole('button', { name: 'Lea Brandt' }).click();
    await card.getByText('dev@hairoticmen.example').waitFor();
    await card.getByRole('button', { name: 'Export data' }).click();
    const request = page.getByRole('listitem').filter({ hasText: 'Export of a person' }).first();
    await request.getByText('Lea Brandt').waitFor();
    await request.getByRole('link', { name: 'Download' }).waitFor(ARCHIVED);
    await request.getByText('Report by service').click();
    await request.getByText('catalog-pricing', { exact: true }).waitFor();
    await request.getByText(/membership \d/).waitFor();
    await screenshot(page, 'privacy-report');
    expect(await barriers(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      request.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.tar\.gz$/);
  }, 90_000);

  it('erasing asks for the name first', async () => {
    const phone = await signIn(await openWindow(browser, { theme: 'dark', width: 360 }), 'owner');
    await visit(phone, '/privacy');
    await phone.getByLabel('Person').fill('lea');
    await phone.getByRole('button', { name: 'Lea Brandt' }).click();
    expect(await barriers(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Erase …' }).click();
    const dialog = phone.getByRole('dialog');
    await dialog.getByLabel('Type the name to confirm: Lea Brandt').fill('Lea Brand');
    expect(await dialog.getByRole('button', { name: 'Erase for good' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Type the name to confirm: Lea Brandt').fill('Lea Brandt');
    expect(await dialog.getByRole('button', { name: 'Erase for good' }).isEnabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  }, 60_000);
});
