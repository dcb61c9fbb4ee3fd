import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let page: Page;
let server: Server;
let url = '';
const got: { readonly signature: string; readonly body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      got.push({ signature: String(request.headers['webhook-signature']), body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

describe('webhooks', () => {
  it('are set up, with a secret that is shown once', async () => {
    await visit(page, '/webhooks?open=new');
    await page.getByLabel('Address').fill(url);
    await page.getByLabel('Events', { exact: true }).fill('catalog-pricing.*');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The secret of this endpoint').waitFor();
    expect(await page.getByText(/^whsec_/).count()).toBe(1);
    await visit(page, '/webhooks');
    expect(await page.getByText(/^whsec_/).count()).toBe(0);
  }, 60_000);

  it('arrive signed, and stand in the log', async () => {
    await page.getByRole('link', { name: url }).first().click();
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByRole('table', { name: 'Deliveries' }).getByText('Delivered').first().waitFor();
    expect(got).toHaveLength(1);
    expect(got[0]?.signature).toMatch(/^v1,/);
    expect(JSON.parse(got[0]?.body ?? '{}')).toMatchObject({ type: 'webhook.test' });
  }, 60_000);

  it('refuse an event that there is not, and keep what was typed', async () => {
    await visit(page, '/webhooks?open=new');
    await page.getByLabel('Address').fill(url);
    await page.getByLabel('Events', { exact: true }).fill('catalog-pricing.price.exploded');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('catalog-pricing.price.exploded').waitFor();
    expect(await page.getByLabel('Address').inputValue()).toBe(url);
  }, 60_000);
});
