import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser?.close());

const run = Date.now().toString(36);
const main = () => page.getByRole('main');
const press = (name: string | RegExp) => main().getByRole('button', { name }).first().click();
/** A card by its heading. */
const card = (heading: string) =>
  main()
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();

/** Somebody of customer relations whom nobody has made a member yet. */
async function aPerson(name: string): Promise<void> {
  await visit(page, '/customers?new=1');
  const panel = page.getByRole('complementary').last();
  await panel.getByRole('textbox', { name: 'Given name' }).fill(name);
  await panel.getByRole('textbox', { name: 'Family name' }).fill(run);
  await panel.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: new RegExp(run) }).waitFor();
}

/** Enrols them and ends on the page of their wallet. */
async function aMember(name: string): Promise<string> {
  await aPerson(name);
  await visit(page, '/loyalty/members?new=1');
  await page.getByRole('searchbox', { name: 'Person' }).fill(`${name} ${run}`);
  await page.getByRole('button', { name: new RegExp(`${name} ${run}`) }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: new RegExp(`${name} ${run}`), level: 1 }).waitFor();
  return new URL(page.url()).pathname;
}
const balance = () => main().locator('dl').first();

describe('loyalty', () => {
  it('enrols a person, gives points, sets some aside, spends and releases them', async () => {
    await aMember('Hold');
    await card('Adjust').getByLabel('Points').fill('300');
    await card('Adjust').getByLabel('Reason').fill('Walk');
    await card('Adjust').getByRole('button', { name: 'Adjust' }).click();
    await balance().getByText('300').first().waitFor();
    for (const [points, about] of [
      ['120', 'basket one'],
      ['80', 'basket two'],
    ] as const) {
      const form = card('Set aside').last();
      await form.getByLabel('Points').fill(points);
      await form.getByLabel('For', { exact: true }).fill(about);
      await form.getByRole('button', { name: 'Set aside' }).click();
      await main().getByText(about).first().waitFor();
    }
    const row = (about: string) => main().getByRole('row').filter({ hasText: about }).first();
    await row('basket one').getByRole('button', { name: 'Release' }).click();
    await row('basket two').getByRole('button', { name: 'Spend' }).click();
    await balance().getByText('220').first().waitFor();
  }, 60_000);

  it('redeems a reward and takes it back, hands one out, moves points to another member', async () => {
    const to = await aMember('Gets');
    const number =
      (await main()
        .getByText(/^M-\d+$/)
        .first()
        .textContent()) ?? '';
    await aMember('Gives');
    await card('Adjust').getByLabel('Points').fill('900');
    await card('Adjust').getByLabel('Reason').fill('Walk');
    await card('Adjust').getByRole('button', { name: 'Adjust' }).click();
    await balance().getByText('900').first().waitFor();
    const reward = card('Redeem').getByLabel('Reward');
    await reward.selectOption({ label: (await reward.getByText(/Travel size/).textContent()) ?? '' });
    await card('Redeem').getByRole('button', { name: 'Redeem' }).click();
    await balance().getByText('600').first().waitFor();
    await press(/Take back: Travel size/);
    await said('Taken back');
    await balance().getByText('900').first().waitFor();
    await card('Transfer').getByLabel('To member').fill(number);
    await card('Transfer').getByLabel('Points').fill('250');
    await card('Transfer').getByRole('button', { name: 'Transfer' }).click();
    await balance().getByText('650').first().waitFor();
    await visit(page, to);
    await balance().getByText('250').first().waitFor();
  }, 60_000);

  it('suspends a member, who then spends nothing, and lets them in again', async () => {
    await aMember('Waits');
    await press('Suspend');
    await main().getByText('Suspended').first().waitFor();
    // By hand is always possible: it makes up for what was missed. Spending is not.
    await card('Adjust').getByLabel('Points').fill('50');
    await card('Adjust').getByLabel('Reason').fill('Walk');
    await card('Adjust').getByRole('button', { name: 'Adjust' }).click();
    await balance().getByText('50').first().waitFor();
    await card('Set aside').getByLabel('Points').fill('5');
    await card('Set aside').getByRole('button', { name: 'Set aside' }).click();
    await main().getByRole('alert').first().waitFor();
    await press('Let in again');
    await main().getByText('Active', { exact: true }).first().waitFor();
  }, 60_000);

  it('enrols a partner of the brand', async () => {
    await visit(page, '/loyalty/members?new=1');
    await page.getByLabel('Who').selectOption('PARTNER');
    await page.getByRole('combobox', { name: 'Partner' }).selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/loyalty\/members\/[0-9a-f-]{36}$/);
    await card('Wallet').waitFor();
  }, 60_000);

  it('writes a rule for a category, which says so in words, tries it on past orders and compares the ledger', async () => {
    await visit(page, '/loyalty/programs');
    await main().getByRole('link').first().click();
    await page.waitForURL(/\/loyalty\/programs\/[0-9a-f-]{36}$/);
    const rules = card('Earn rules');
    await rules.getByLabel('Name').fill(`Category ${run}`);
    await rules.getByLabel('Gives').fill('3');
    await rules.getByRole('searchbox', { name: 'Only these categories' }).fill('Styling');
    await rules
      .getByRole('button', { name: /Styling/ })
      .first()
      .click();
    await rules.getByRole('button', { name: 'Add rule' }).click();
    const row = rules.getByRole('row').filter({ hasText: `Category ${run}` });
    await row.getByText(/3 points for each €1\.00 of goods, in .*Styling.* and below\./).waitFor();
    const trial = card('What orders would earn');
    await trial.getByLabel('Try one more rule').selectOption('MULTIPLIER');
    await trial.getByLabel('Gives').fill('2');
    await trial.getByRole('searchbox', { name: 'Only these categories' }).fill('Styling');
    await trial
      .getByRole('button', { name: /Styling/ })
      .first()
      .click();
    await trial.getByRole('button', { name: 'Work it out' }).click();
    await trial.getByRole('status').filter({ hasText: 'Would earn' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('categoryId')).toHaveLength(1);
    await card('Ledger check').getByRole('button', { name: 'Compare now' }).click();
    await card('Ledger check')
      .getByText(/members? compared/)
      .waitFor();
    expect(await card('Ledger check').getByRole('alert').textContent()).toContain('agree');
  }, 60_000);

  it('changes all of a rule on its own page, which becomes a version of its own', async () => {
    await main()
      .getByRole('link', { name: `Category ${run}` })
      .click();
    await page.waitForURL(/\/rules\/[0-9a-f-]{36}$/);
    expect(await barriers(page)).toEqual([]);
    expect(await main().getByRole('list', { name: 'Only these categories' }).textContent()).toContain('Styling');
    await main().getByLabel('Gives').fill('2,5');
    await main().getByLabel('Only these countries').fill('de, at');
    await main().getByRole('group', { name: 'Only these tiers' }).getByRole('checkbox').first().check();
    await main().getByRole('group', { name: 'Only these segments' }).getByRole('checkbox').first().check();
    await main().getByLabel('At most per member in a period').fill('500');
    await main().getByLabel('Orders until').fill('2030-01-31T18:00');
    await press('Save');
    await page.waitForURL(/\/loyalty\/programs\/[0-9a-f-]{36}$/);
    const row = card('Earn rules')
      .getByRole('row')
      .filter({ hasText: `Category ${run}` });
    await row
      .getByText(/2\.5 points .* below, from DE or AT, for 1 segment, for .*, until .*2030.*, at most 500 a month/)
      .waitFor();
    await row.getByRole('cell', { name: '2', exact: true }).waitFor();
    await row.getByRole('link').click();
    await main().getByLabel('Only these countries').fill('Germany');
    await press('Save');
    await said(/two (capital )?letters/i);
  }, 60_000);
});
