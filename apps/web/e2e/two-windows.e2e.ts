import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let first: Page;
let second: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const window = await openWindow(browser);
  first = await signIn(window, 'owner');
  second = await window.newPage();
}, 60_000);
afterAll(() => browser?.close());

const stamp = Date.now().toString(36);
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const panel = (page: Page) => page.getByRole('complementary').filter({ has: page.getByLabel('Domain') });

/** As news do: the page's data is loaded anew while a form stands open. */
const reloadData = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    type Router = { revalidate(): Promise<void> };
    await (window as unknown as { __reactRouterDataRouter: Router }).__reactRouterDataRouter.revalidate();
  });

it('G7: whoever saves second is told so, keeps what they typed, and writes over nothing', async () => {
  await visit(first, '/companies?new=1');
  await first.getByLabel('Name', { exact: true }).fill(`Two windows ${stamp}`);
  await save(first);
  await first.getByRole('heading', { name: `Two windows ${stamp}`, level: 1 }).waitFor();
  const edit = `${new URL(first.url()).pathname}?edit=1`;
  await visit(first, edit);
  await visit(second, edit);
  await panel(second).getByLabel('Name', { exact: true }).fill(`Mine ${stamp}`);

  await panel(first).getByLabel('Domain').fill(`theirs-${stamp}.example`);
  await save(first);
  await first.getByRole('link', { name: `theirs-${stamp}.example` }).waitFor();

  await reloadData(second);
  await second.getByRole('link', { name: `theirs-${stamp}.example` }).waitFor();
  const name = panel(second).getByLabel('Name', { exact: true });
  expect(await name.inputValue()).toBe(`Mine ${stamp}`);
  await save(second);
  await second.getByText('Somebody else changed this since you opened it.').waitFor();
  expect(await name.inputValue()).toBe(`Mine ${stamp}`);

  await second.getByRole('button', { name: 'Show the newest' }).click();
  await second.getByText('Somebody else changed this since you opened it.').waitFor({ state: 'detached' });
  expect(await panel(second).getByLabel('Domain').inputValue()).toBe(`theirs-${stamp}.example`);
  expect(await name.inputValue()).toBe(`Two windows ${stamp}`);
  await name.fill(`Mine ${stamp}`);
  await save(second);
  await second.getByRole('heading', { name: `Mine ${stamp}`, level: 1 }).waitFor();
  await second.getByRole('link', { name: `theirs-${stamp}.example` }).waitFor();
}, 60_000);
