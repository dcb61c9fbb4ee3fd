import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';
import { people } from './support/people.ts';

const gateway = process.env['MH_GATEWAY_URL'];
const providerFile = fileURLToPath(new URL('../../../services/platform/test/oidc-provider.child.ts', import.meta.url));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser.close());

/** Asks the gateway as a program would. */
async function ask(key: string): Promise<number> {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: '{ brand { name } }' }),
  });
  return response.status;
}

const shownSecret = (): Promise<string> => page.getByLabel('The whole key').inputValue();

describe('API keys', () => {
  const name = `Night import ${Date.now().toString(36)}`;

  it('A3: a key is made, shown once, works, is rotated and revoked, and dead within a minute', async () => {
    await visit(page, '/api-keys?key=new');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Find a permission').fill('platform.brand.read');
    await page.getByRole('checkbox', { name: 'platform.brand.read' }).check();
    await page.getByRole('button', { name: 'Create key' }).click();
    await page.getByText('Copy the key now').waitFor();
    await screenshot(page, 'api-key-made');
    const first = await shownSecret();
    expect(await ask(first)).toBe(200);

    await visit(page, '/api-keys');
    expect(await page.content()).not.toContain(first);
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Rotate' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rotate' }).click();
    await page.getByText('Copy the key now').waitFor();
    const second = await shownSecret();
    expect([second === first, await ask(first), await ask(second)]).toEqual([false, 200, 200]);

    await visit(page, '/api-keys');
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('Key revoked.').waitFor();
    const until = Date.now() + 60_000;
    for (const key of [first, second])
      while ((await ask(key)) !== 401) {
        expect(Date.now()).toBeLessThan(until);
        await new Promise((done) => setTimeout(done, 500));
      }
  }, 120_000);
});

describe('identity providers', () => {
  let provider: ChildProcess;
  let issuer = '';
  const name = `Works login ${Date.now().toString(36)}`;
  beforeAll(async () => {
    const options = { execArgv: ['--disable-warning=ExperimentalWarning'], env: { ...process.env, NODE_OPTIONS: '' } };
    provider = fork(providerFile, options);
    [{ issuer }] = (await once(provider, 'message')) as [{ issuer: string }];
    const { email } = people.operator;
    provider.send({ stated: { sub: 'operator', email, email_verified: true }, spoil: false });
    await once(provider, 'message');
  }, 30_000);
  afterAll(() => provider.disconnect());

  it('one is set up, tried and switched on, and people sign in with it', async () => {
    await visit(page, '/identity-providers?edit=new');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Name on the button').fill(name);
    await page.getByLabel('Issuer').fill(issuer);
    await page.getByLabel('Client id').fill('mh-os');
    await page.getByLabel('E-mail domains').fill(people.operator.email.split('@')[1]!);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Provider saved.').waitFor();
    const row = page.getByRole('row').filter({ hasText: name });
    await row.getByRole('button', { name: `Test: ${name}` }).click();
    await page.getByText('The provider answers').waitFor();
    await row.getByRole('button', { name: 'Switch on' }).click();
    await page.getByText('People can sign in through it now.').waitFor();
    await screenshot(page, 'identity-providers');

    const fresh = await (await openWindow(browser)).newPage();
    await visit(fresh, '/sign-in?brand=hairoticmen&next=/products');
    expect(await barriers(fresh)).toEqual([]);
    await screenshot(fresh, 'sign-in-providers');
    await fresh.getByRole('link', { name: `Sign in with ${name}` }).click();
    await fresh.waitForURL((there) => there.pathname === '/products');
    // The way back works once, and for the browser that went.
    await fresh.goto('/sign-out');
    const stranger = await (await openWindow(browser)).newPage();
    await visit(stranger, '/sign-in/callback?code=a&state=b');
    await stranger.getByText('Begin again').waitFor();
  }, 90_000);

  it('removed, it is offered no longer', async () => {
    await visit(page, '/identity-providers');
    const row = page.getByRole('row').filter({ hasText: name });
    await row.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Provider removed.').waitFor();
    const fresh = await (await openWindow(browser)).newPage();
    await visit(fresh, '/sign-in?brand=hairoticmen');
    expect(await fresh.getByText(name).count()).toBe(0);
  }, 60_000);
});
