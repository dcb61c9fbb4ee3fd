import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

const run = Date.now().toString(36);
const name = `Probe ${run}`;

/** A brand from its creation to its suspension, and the companies it works with. Each test goes on where the last ended. */
describe('brands and partners', () => {
  let browser: Browser;
  let admin: Page;
  let owner: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    admin = await signIn(await openWindow(browser), 'admin');
    owner = await signIn(await openWindow(browser), 'owner');
  }, 60_000);

  afterAll(() => browser.close());

  it('an admin creates a brand and sees its services get ready', async () => {
    await visit(admin, '/brands?new=1');
    await admin.getByLabel('Name', { exact: true }).first().fill(name);
    expect(await admin.getByLabel('Short name').inputValue()).toBe(`probe-${run}`);
    await admin.getByRole('button', { name: 'Create the brand' }).click();
    await admin.getByRole('heading', { name }).waitFor();
    await admin.getByText('Ready', { exact: true }).first().waitFor({ timeout: 20_000 });
    await screenshot(admin, 'brand-admin');
    expect(await barriers(admin)).toEqual([]);
  }, 60_000);

  it('suspends it with a reason that is asked for, and resumes it', async () => {
    await admin.getByRole('button', { name: 'Suspend' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await dialog.getByText('Give a reason of at least 3 characters.').waitFor();
    await dialog.getByLabel('Reason').fill('A probe.');
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await admin.getByText('Brand suspended.').waitFor();
    expect(await admin.getByRole('main').innerText()).toContain('A probe.');
    await admin.getByRole('button', { name: 'Resume' }).click();
    await dialog.getByLabel('Reason').fill('Over.');
    await dialog.getByRole('button', { name: 'Resume' }).click();
    await admin.getByText('Brand resumed.').waitFor();
  }, 60_000);

  it('asks for its short name before it is deleted; cancelled, it stays suspended', async () => {
    await admin.getByRole('button', { name: 'Delete this brand…' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('to confirm').fill('something else');
    await dialog.getByRole('button', { name: 'Delete the brand' }).click();
    await dialog.getByText(`Type exactly probe-${run}.`).waitFor();
    await dialog.getByText('Give a reason of at least 3 characters.').waitFor();
    expect(await barriers(admin)).toEqual([]);
    await dialog.getByLabel('to confirm').fill(`probe-${run}`);
    await dialog.getByLabel('Reason').fill('The probe is over.');
    await dialog.getByRole('button', { name: 'Delete the brand' }).click();
    await admin.getByText('This brand will be deleted on').waitFor();
    expect(await admin.getByRole('button', { name: 'Resume' }).count()).toBe(0);
    expect(await barriers(admin)).toEqual([]);
    await screenshot(admin, 'brand-deletion');
    await admin.getByRole('button', { name: 'Cancel the deletion' }).click();
    await dialog.getByLabel('Reason').fill('It goes on.');
    await dialog.getByRole('button', { name: 'Cancel the deletion' }).click();
    await admin.getByText('Deletion cancelled. The brand stays suspended.').waitFor();
    await admin.getByRole('button', { name: 'Resume' }).waitFor();
    await visit(admin, '/brands/deletions');
    await admin.getByText('Cancelled').first().waitFor();
    expect(await barriers(admin)).toEqual([]);
  }, 60_000);

  it('an owner changes how the brand speaks; a wrong VAT id is said at its field', async () => {
    await visit(owner, '/brand?tab=identity');
    const tagline = owner.getByLabel('Tagline');
    const before = await tagline.inputValue();
    await tagline.fill(`Barber craft ${run}`);
    await owner.getByRole('button', { name: 'Save' }).click();
    await owner.getByText('Brand settings saved.').waitFor();
    expect(await owner.getByLabel('Tagline').inputValue()).toBe(`Barber craft ${run}`);
    await owner.getByLabel('Tagline').fill(before);
    await owner.getByRole('button', { name: 'Save' }).click();
    await visit(owner, '/brand');
    await owner.getByLabel('VAT id').fill('DE1');
    await owner.getByRole('button', { name: 'Save' }).click();
    await owner.locator('[aria-invalid=true]').waitFor();
    expect(await owner.getByLabel('VAT id').inputValue()).toBe('DE1');
  }, 60_000);

  it('adds a partner with a person, pauses and ends the work', async () => {
    await visit(owner, '/partners?new=1');
    await owner.getByLabel('Legal name').fill(`Salon ${run} GmbH`);
    await owner.getByLabel('Stand', { exact: true }).check();
    await owner.getByLabel('Phone').fill('030 901820');
    await owner.getByRole('button', { name: 'Save' }).click();
    await owner.getByRole('heading', { name: `Salon ${run} GmbH` }).waitFor();
    expect(await owner.getByRole('main').innerText()).toContain('+4930901820');
    await owner.getByLabel('Name', { exact: true }).fill('Sina Stand');
    await owner.getByLabel('E-mail address').fill(`sina-${run}@example.com`);
    await owner.getByLabel('First password').fill('Walnut stand of 12 shelves');
    await owner.getByRole('button', { name: 'Link', exact: true }).click();
    await owner.getByText('Person linked.').waitFor();
    expect(await owner.getByRole('main').innerText()).toContain('Sina Stand');
    await screenshot(owner, 'partner');
    expect(await barriers(owner)).toEqual([]);
    for (const [action, said] of [
      ['Pause', 'Paused'],
      ['End', 'Ended'],
    ] as const) {
      await owner.getByRole('button', { name: action, exact: true }).click();
      const dialog = owner.getByRole('dialog');
      await dialog.getByLabel('Reason').fill('The season is over.');
      await dialog.getByRole('button', { name: action, exact: true }).click();
      await owner.getByText(said, { exact: true }).waitFor();
    }
  }, 60_000);
});
