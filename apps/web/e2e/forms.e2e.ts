import type { Browser, Page } from 'playwright-core';
import { base, openBrowser, openWindow, signIn, visit } from './support/browser.ts';

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

it('a draft of an entry by hand is edited, and what is refused is told in German', async () => {
  await visit(first, '/finance/journal/new');
  const codes = await first
    .locator('#books-accounts option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  const line = (name: string, at: number) => first.locator(`[name=${name}]`).nth(at);
  await first.locator('[name=text]').fill(`By hand ${stamp}`);
  await line('account', 0).fill(codes[0] ?? '');
  await line('debit', 0).fill('12,50');
  await line('account', 1).fill(codes[1] ?? '');
  await line('credit', 1).fill('12.50');
  await first.getByRole('button', { name: 'Save the draft' }).click();
  await first.getByRole('heading', { name: `By hand ${stamp}`, level: 1 }).waitFor();
  await first.getByRole('link', { name: 'Edit', exact: true }).click();
  await first.getByRole('heading', { name: 'Edit the draft', level: 1 }).waitFor();
  expect(await line('debit', 0).inputValue()).toBe('12.5');
  await line('debit', 0).fill('13');
  const german = { name: 'mh-prefs', value: encodeURIComponent('theme=light&lang=de'), url: base };
  await first.context().addCookies([german]);
  await first.getByRole('button', { name: 'Save the draft' }).click();
  await first.getByText('Soll und Haben müssen').waitFor();
  expect(await line('debit', 0).inputValue()).toBe('13');
  await line('credit', 1).fill('13');
  await first.getByRole('button', { name: /Save the draft|Entwurf speichern/ }).click();
  await first.getByRole('heading', { name: `By hand ${stamp}`, level: 1 }).waitFor();
  await first.getByText('13,00 €').first().waitFor();
  await first.context().addCookies([{ ...german, value: encodeURIComponent('theme=light&lang=en') }]);
}, 60_000);

it('1,5 in a field for whole numbers is refused with what is allowed, and never 15', async () => {
  await visit(first, '/marketing/journeys/settings');
  const most = first.getByLabel('Most mails per person and day');
  const before = await most.inputValue();
  await most.fill('1,5');
  await most.blur();
  await first.getByText('A whole number between 1 and 100.').waitFor();
  await save(first);
  expect(await most.evaluate((field) => (field as HTMLInputElement).validity.valid)).toBe(false);
  expect(await most.inputValue()).toBe('1,5');
  await visit(first, '/marketing/journeys/settings');
  expect(await most.inputValue()).toBe(before);
}, 60_000);
