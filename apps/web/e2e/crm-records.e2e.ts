import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser?.close());

const stamp = Date.now().toString(36);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

/** Types into a search of records and takes what is found. */
async function pick(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('list', { name: 'Found' }).getByRole('button').first().click();
}

it('a company is added with an address, changed, and somebody works there, then no longer', async () => {
  await visit(page, '/companies?new=1');
  await page.getByLabel('Name', { exact: true }).fill(`Walk Salon ${stamp}`);
  await button('Add address').click();
  await page.getByLabel('Town').fill('Bremen');
  await button('Save').click();
  await page.getByRole('heading', { name: `Walk Salon ${stamp}`, level: 1 }).waitFor();
  await page.getByText('Bremen').waitFor();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Domain').fill(`walk-${stamp}.example`);
  await button('Save').click();
  await page.getByRole('link', { name: `walk-${stamp}.example` }).waitFor();
  await page.getByRole('link', { name: 'People', exact: true }).last().click();
  await page.getByText('Nobody of this company is known yet.').waitFor();
  await pick('Person', 'Henrike');
  await page.getByLabel('As what').fill('Buyer');
  await page.getByLabel('Since').fill('2026-01-01');
  await button('Add').click();
  await page.getByRole('cell', { name: 'Buyer' }).waitFor();
  await button(/^End today/).click();
  await button(/^End today/).waitFor({ state: 'detached' });
  await button(/^Remove/).click();
  await page.getByText('Nobody of this company is known yet.').waitFor();
}, 60_000);

it('a yes is recorded with its proof and withdrawn, and both stay to be read', async () => {
  await visit(page, '/customers?q=Henrike');
  await page.locator('[data-row-link]').first().click();
  await page.getByRole('link', { name: 'Consents', exact: true }).click();
  await page.getByLabel('Purpose').fill(`walk-${stamp}`);
  await page.getByLabel('Where it was said').fill('Telephone');
  await page.getByLabel('Proof').fill(`Call ${stamp}`);
  await button('Record').click();
  await button(`Withdraw: walk-${stamp}, E-mail`).click();
  await button(`Ask by e-mail: walk-${stamp}, E-mail`).waitFor();
  const history = page.getByRole('table', { name: 'All that was said' });
  expect(await history.getByRole('row', { name: new RegExp(`walk-${stamp}`) }).count()).toBe(2);
  await history.getByText(`Call ${stamp}`).waitFor();
}, 60_000);

it('a pipeline is made, its stages are ordered by buttons and kept, and one with a deal does not go', async () => {
  await visit(page, '/pipelines?new=1');
  await page.getByLabel('Name', { exact: true }).fill(`Walk ${stamp}`);
  await button('Make it').click();
  await page.getByRole('heading', { name: `Walk ${stamp}`, level: 1 }).waitFor();
  await button('Move Offer up').click();
  await page.getByRole('group', { name: 'Offer' }).getByLabel('Stale after days').fill('7');
  await button('Add reason').click();
  await page.getByLabel('Reason 6').fill('Moved away');
  const version = page.locator('input[name=version]').first();
  const before = await version.inputValue();
  await button('Save pipeline').click();
  // Word of the making may still stand there: the new version tells that this was saved.
  await page.locator(`input[name=version]:not([value="${before}"])`).first().waitFor({ state: 'attached' });
  await page.reload();
  const names = page.getByRole('listitem').getByLabel('Name of the stage');
  expect(await names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    ...['New', 'Offer', 'Qualified'],
  ]);
  await visit(page, '/pipelines');
  await page.getByRole('link', { name: 'Händler' }).click();
  await button('Remove Erstgespräch').click();
  await page.getByText(/Erstgespräch cannot go: \d+ deals? stands? in it/).waitFor();
  await button('Archive').click();
  await page.getByText(/Händler has \d+ open deals/).waitFor();
}, 60_000);

it('a deal has a page: a file is added, and it is lost with a reason', async () => {
  await visit(page, '/deals?new=1');
  await page.getByLabel('Title', { exact: true }).fill(`Walk deal ${stamp}`);
  await button('Save').click();
  await page.getByRole('link', { name: `Walk deal ${stamp}` }).click();
  await page.getByRole('heading', { name: `Walk deal ${stamp}`, level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Files', exact: true }).last().click();
  await page.getByLabel('Name', { exact: true }).fill('Offer.pdf');
  await page.getByLabel('Address (https)').fill('https://files.example.com/offer.pdf');
  await button('Add file').click();
  await page.getByRole('link', { name: 'Offer.pdf' }).waitFor();
  await button('Lost').click();
  await page.getByLabel('Why it was lost').selectOption({ label: 'Price' });
  await button('Lose it').click();
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await page.getByRole('table', { name: 'Moves' }).getByRole('cell', { name: 'Price' }).waitFor();
}, 60_000);

/** Adds somebody by the form. */
async function someone(given: string): Promise<void> {
  await visit(page, '/customers?new=1');
  await page.getByLabel('Given name').fill(given);
  await page.getByLabel('Family name').fill(`Twin ${stamp}`);
  await page.getByLabel('Telephone numbers').fill(phone);
  await button('Save').click();
  await page.getByRole('heading', { name: `${given} Twin ${stamp}`, level: 1 }).waitFor();
}
const phone = `+49151${String(Date.now()).slice(-8)}`;

it('twins are found, looked at before they are merged, and are two again', async () => {
  await someone('Ida');
  await someone('Ida');
  const card = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ hasText: `Ida Twin ${stamp}` })
    .first();
  for (let tries = 0; tries < 15 && (await card.count()) === 0; tries += 1) {
    await visit(page, '/duplicates');
    if (tries % 5 === 0) await button('Look again').click();
    await page.waitForTimeout(500);
  }
  await card.getByRole('link', { name: 'Look at the merge' }).click();
  await page.getByText('What the merge does').waitFor();
  await button(/^Merge into/).click();
  const done = page.getByRole('listitem').filter({ hasText: `Ida Twin ${stamp}` });
  await done.getByRole('button', { name: /^Undo/ }).click();
  await done.getByText('Undone').waitFor();
}, 60_000);
