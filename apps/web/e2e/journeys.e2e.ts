import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';
import { graphOf, until } from './support/graph.ts';
import { mailsWith } from './support/mailbox.ts';

const stamp = Date.now().toString(36);
const tag = `walk-${stamp}`;
const words = `Journey of ${stamp}`;

let browser: Browser;
let page: Page;
let ask: Awaited<ReturnType<typeof graphOf>>;
let path = '';

const CREATE = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id version } } }';
const AGREE =
  'mutation ($input: RecordCrmConsentInput!) { recordCrmConsent(input: $input) { userErrors { message } } }';
const CHANGE = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { userErrors { message } } }';
const READ =
  'query ($id: ID!) { journey(id: $id) { status draft current { number } totals { entered active completed } } }';
const WAY = 'query ($id: ID!) { journeyEnrolments(journeyId: $id, status: ACTIVE) { nodes { versionNumber } } }';

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'marketing');
  ask = await graphOf('owner');
}, 60_000);
afterAll(() => browser?.close());

/** Somebody who agreed to the newsletter; `tagged` gives them the tag that the journey begins with. */
async function aWalker(givenName: string): Promise<{ readonly address: string; readonly tagged: () => Promise<void> }> {
  const address = `${givenName}.${stamp}@example.com`.toLowerCase();
  const named = { givenName, familyName: `Walker ${stamp}`, country: 'DE', emails: [address] };
  const { createPerson } = await ask<{ createPerson: { person: { id: string; version: number } } }>(CREATE, {
    input: { ...named, idempotencyKey: `walk:${address}` },
  });
  const { id, version } = createPerson.person;
  const said = { purpose: 'newsletter', channel: 'EMAIL', granted: true, source: 'walk' };
  const agreed = await ask<{ recordCrmConsent: { userErrors: object[] } }>(AGREE, {
    input: { personId: id, ...said, idempotencyKey: `walk:${address}:agrees` },
  });
  expect(agreed.recordCrmConsent.userErrors).toEqual([]);
  const tagged = async (): Promise<void> => {
    const changed = await ask<{ updatePerson: { userErrors: object[] } }>(CHANGE, {
      input: { id, expectedVersion: version, tags: [tag] },
    });
    expect(changed.updatePerson.userErrors).toEqual([]);
  };
  return { address, tagged };
}

interface Held {
  readonly status: string;
  readonly totals: { readonly entered: number; readonly active: number; readonly completed: number };
  readonly current: { readonly number: number } | null;
  readonly draft: { readonly steps: readonly { readonly kind: string }[] };
}
const held = async (): Promise<Held> => (await ask<{ journey: Held }>(READ, { id: path.split('/').at(-1) })).journey;

/** The versions that those on the way go through. */
const versions = async (): Promise<number[]> => {
  const { journeyEnrolments } = await ask<{ journeyEnrolments: { nodes: { versionNumber: number }[] } }>(WAY, {
    id: path.split('/').at(-1),
  });
  return journeyEnrolments.nodes.map(({ versionNumber }) => versionNumber);
};

const panel = (name: string) => page.getByRole('complementary', { name });
const press = (name: string | RegExp, exact = true) => page.getByRole('button', { name, exact }).click();
const confirm = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click();
/** Opens the menu of steps by keyboard and takes the one whose name begins so. */
async function insert(add: Locator, typed: string, step: string): Promise<void> {
  await add.press('Enter');
  await page.getByRole('menuitem', { name: step, exact: true }).waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}
const gap = () => page.getByRole('button', { name: 'Add a step here' });
const saveDraft = async (): Promise<void> => {
  await press('Save draft');
  await page.getByText('The draft has changes that are not saved').waitFor({ state: 'detached' });
};

describe('a journey', () => {
  let wanda: Awaited<ReturnType<typeof aWalker>>;

  it('is built by keyboard, says what is wrong with it, and is walked through for one customer', async () => {
    wanda = await aWalker('Wanda');
    await visit(page, '/marketing/journeys');
    await press('New journey');
    await page.getByLabel('Name').fill(`Walk ${stamp}`);
    await page.getByRole('button', { name: 'Save' }).dblclick();
    await page.getByText('Say what it begins with.').waitFor();
    path = new URL(page.url()).pathname;
    await press(/^Begins with/);
    await page.getByLabel('Begins with').selectOption({ label: 'Gets a tag' });
    await page.getByLabel('Tag', { exact: true }).fill(tag);
    await insert(gap().first(), 'Send', 'Send a mail');
    await panel('Send a mail').getByLabel('Subject').fill('Hi {{givenName|you}} {{bogus}}');
    await panel('Send a mail').getByLabel('Text', { exact: true }).fill(words);
    await insert(gap().last(), 'Ex', 'Exit');
    await saveDraft();
    await page.getByText('A text asks for a field that customers do not have.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Activate' }).isDisabled()).toBe(true);
    expect((await held()).draft.steps.map(({ kind }) => kind).sort()).toEqual(['EXIT', 'SEND']);

    await press(/^Send a mail/);
    await panel('Send a mail').getByLabel('Subject').fill('Hi {{givenName|you}}');
    await page.getByRole('link', { name: 'Dry run' }).click();
    await confirm('Stay');
    await saveDraft();
    await page.getByRole('link', { name: 'Dry run' }).click();
    await press('Walk through');
    await page.getByText('Choose a customer to walk it for.').waitFor();
    await page.getByLabel('Customer').fill(`Walker ${stamp}`);
    await press(/^Wanda Walker/);
    await press('Walk through');
    await page.getByRole('heading', { name: /^Step by step for Wanda/ }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Send a mail' }).first().waitFor();
    expect((await held()).totals.entered).toBe(0);
  }, 60_000);

  it('takes in who gets the tag once it is active, and they come to its end with their mail', async () => {
    await visit(page, path);
    await press('Activate');
    await page.getByRole('dialog').getByRole('button', { name: 'Activate' }).dblclick();
    await page.getByText('Active', { exact: true }).waitFor();
    await wanda.tagged();
    await until(held, ({ totals }) => totals.entered === 1 && totals.completed === 1);
    const [mail = ''] = await mailsWith(wanda.address, words);
    expect(mail).toContain('Subject: Hi Wanda');
    await visit(page, `${path}/people`);
    await page
      .getByRole('table')
      .getByText(/Wanda Walker/)
      .first()
      .waitFor();
    await visit(page, path);
    await page.getByText('1 sent · 0 opened · 0 clicked').waitFor();
  }, 60_000);

  it('is held up and goes on, and gets a new version that those on the way move to', async () => {
    await page.getByRole('button', { name: 'Pause' }).dblclick();
    await page.getByText('Paused', { exact: true }).waitFor();
    expect((await held()).status).toBe('PAUSED');
    await press('Resume');
    await page.getByText('Active', { exact: true }).waitFor();
    await insert(gap().nth(1), 'Wait', 'Wait');
    await saveDraft();
    expect((await held()).current?.number).toBe(1);
    await press('Activate');
    await confirm('Activate');
    await until(held, ({ current }) => current?.number === 2);
    await (await aWalker('Willi')).tagged();
    await until(held, ({ totals }) => totals.active === 1);
    await visit(page, path);
    await press(/^Exit/);
    await panel('Exit').getByLabel('Name').fill('The end');
    await saveDraft();
    await press('Activate');
    await page
      .getByRole('dialog')
      .getByLabel(/to this version/)
      .check();
    await confirm('Activate');
    await until(held, ({ current, totals }) => current?.number === 3 && totals.active === 1);
    await until(versions, (found) => found.join() === '3');
  }, 60_000);

  it('is put away, and whoever is on the way leaves', async () => {
    await visit(page, path);
    await press('Put away');
    await confirm('Put away');
    await until(held, ({ status, totals }) => status === 'ARCHIVED' && totals.active === 0);
    await page.getByRole('button', { name: 'Put away' }).waitFor({ state: 'detached' });
    expect(await gap().count()).toBe(0);
  }, 60_000);
});
