import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';
import { linkMailedTo } from './support/mailbox.ts';
import { codeOf } from './support/totp.ts';

const guest = `guest-${randomUUID().slice(0, 8)}@hairoticmen.example`;
const words = { first: 'seven quiet barbers', second: 'eight loud barbers' };

describe('an account from invitation to farewell', () => {
  let browser: Browser;
  let owner: Page;
  let page: Page;
  let secret = '';
  let recovery = '';

  beforeAll(async () => {
    browser = await openBrowser();
    owner = await signIn(await openWindow(browser), 'owner');
    page = await (await openWindow(browser)).newPage();
  }, 60_000);

  afterAll(() => browser.close());

  const enter = async (password: string): Promise<void> => {
    await visit(page, '/sign-in');
    await page.locator('[name=email]').fill(guest);
    await page.locator('[name=password]').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  const card = (title: string) => page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });

  it('an owner invites somebody by mail', async () => {
    await visit(owner, '/people?invite=new');
    await owner.getByLabel('E-mail address').fill(guest);
    await owner.getByRole('checkbox', { name: /Support agent/ }).check();
    await screenshot(owner, 'invite');
    expect(await barriers(owner)).toEqual([]);
    await owner.getByRole('button', { name: 'Send invitation' }).click();
    await owner.getByRole('cell', { name: guest, exact: true }).waitFor();
    await screenshot(owner, 'invitations');
    expect(await barriers(owner)).toEqual([]);
  }, 40_000);

  it('the link in the mail lets them choose a name and a password, and in', async () => {
    await visit(page, await linkMailedTo(guest));
    await page.getByRole('heading', { name: /^Join / }).waitFor();
    await screenshot(page, 'invitation');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Name').fill('Gesa Guest');
    await page.getByLabel('Choose a password').fill('short');
    await page.getByRole('button', { name: 'Accept the invitation' }).click();
    await page.getByText('Nothing was changed').waitFor();
    await page.getByLabel('Choose a password').fill(words.first);
    await page.getByRole('button', { name: 'Accept the invitation' }).click();
    await page.waitForURL((there) => there.pathname === '/');
  }, 40_000);

  it('a second factor is set up with a code of the app', async () => {
    await visit(page, '/account');
    await screenshot(page, 'account');
    expect(await barriers(page)).toEqual([]);
    await card('Second factor').getByLabel('Your password').fill(words.first);
    await card('Second factor').getByRole('button', { name: 'Set up' }).click();
    secret = (await page.locator('code').first().innerText()).replace(/\s/g, '');
    await screenshot(page, 'account-enrolment');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Code that the app shows now').fill(codeOf(secret, -1));
    await page.getByRole('button', { name: 'Switch on' }).click();
    const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
    await codes.first().waitFor();
    await screenshot(page, 'account-codes');
    expect(await barriers(page)).toEqual([]);
    expect(await codes.count()).toBe(10);
    recovery = await codes.first().innerText();
  }, 40_000);

  it('sign-in asks for the code in a second step', async () => {
    await page.context().clearCookies();
    await enter(words.first);
    await page.getByRole('heading', { name: 'Second step' }).waitFor();
    await screenshot(page, 'code');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('The code is wrong').waitFor();
    await page.getByLabel('Code').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL((there) => there.pathname === '/');
  }, 40_000);

  it('other sessions can be ended from afar', async () => {
    await visit(page, '/account');
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page.getByText('Signed out.').waitFor();
    expect(await card('Signed in').getByRole('listitem').count()).toBe(1);
  }, 40_000);

  it('a forgotten password is replaced by a mailed link; the recovery code still lets in', async () => {
    await page.context().clearCookies();
    await visit(page, '/forgot-password');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('E-mail address').fill(guest);
    await page.getByRole('button', { name: 'Mail me a link' }).click();
    await page.getByText('a link is on its way').waitFor();
    await screenshot(page, 'forgot-password');
    const link = await linkMailedTo(guest, 3);
    await visit(page, link);
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('New password').fill(words.second);
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.getByText('Your password was changed.').waitFor();
    await enter(words.second);
    await page.getByLabel('Code').fill(recovery);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL((there) => there.pathname === '/');
    await visit(page, link);
    await page.getByLabel('New password').fill(words.first);
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.getByText('This link was used already').waitFor();
  }, 60_000);

  it('an owner sees where they are signed in, and takes them out of the brand', async () => {
    await visit(owner, '/people');
    await owner.getByRole('link', { name: 'Gesa Guest', exact: true }).click();
    await owner.getByText('last used').first().waitFor();
    await screenshot(owner, 'person');
    expect(await barriers(owner)).toEqual([]);
    await owner.getByRole('button', { name: 'Take out of the brand' }).click();
    await owner.getByRole('dialog').getByRole('button', { name: 'Take out of the brand' }).click();
    await owner.getByText('Taken out of the brand.').waitFor();
    expect(await owner.getByRole('link', { name: 'Gesa Guest', exact: true }).count()).toBe(0);
    // Gateways learn of it within seconds.
    for (let i = 0; i < 30 && new URL(page.url()).pathname !== '/sign-in'; i++) {
      await page.waitForTimeout(500);
      await visit(page, '/account');
    }
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  }, 60_000);
});
