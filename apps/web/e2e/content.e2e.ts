import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

let browser: Browser;
let author: Page;
let second: Page;

beforeAll(async () => {
  browser = await openBrowser();
  author = await signIn(await openWindow(browser), 'marketing');
  second = await signIn(await openWindow(browser), 'owner');
}, 60_000);
afterAll(() => browser?.close());

const title = `Walk ${Date.now().toString(36)}`;
const item = (page: Page) => page.getByRole('link', { name: new RegExp(title) }).first();

/** What was sent before has come back to the screen. */
const version = (n: number) =>
  author.locator(`input[name=version][value="${n}"]`).first().waitFor({ state: 'attached' });

it('an item goes from an idea to its approval by a second person, and to another day by keyboard', async () => {
  await visit(author, '/marketing/calendar?day=2031-03-10&new=2031-03-12');
  const panel = author.getByRole('complementary', { name: 'New item' });
  await panel.getByLabel('Title').fill(title);
  await panel.getByRole('button', { name: 'Save' }).click();
  await author.getByRole('button', { name: 'Begin to write' }).click();
  await version(2);
  const text = author.getByLabel('Text', { exact: true });
  await text.fill('Three drops are enough.');
  await author.getByRole('button', { name: 'Save' }).click();
  await version(3);
  await author.getByRole('button', { name: 'Submit' }).click();
  await author.getByRole('button', { name: 'Take back' }).waitFor();
  expect(await author.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  await item(author).focus();
  await author.keyboard.press('Alt+ArrowRight');
  await author.getByText(`“${title}” goes out at 2031-03-13 09:00 now.`).waitFor();

  await visit(second, '/marketing/calendar?day=2031-03-10&view=week');
  await item(second).click();
  await second.getByRole('button', { name: 'Approve' }).click();
  await second.getByText(/Approved by Mara Vogel/).waitFor();
}, 60_000);
