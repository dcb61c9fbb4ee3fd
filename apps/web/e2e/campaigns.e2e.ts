import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';
import { graphOf, until } from './support/graph.ts';
import { mailsTo, mailsWith } from './support/mailbox.ts';
import { people } from './support/people.ts';

const stamp = Date.now().toString(36);
const name = `Walk ${stamp}`;
const words = `Words of ${stamp}`;

let browser: Browser;
let author: Page;
let second: Page;
let ask: Awaited<ReturnType<typeof graphOf>>;
let path = '';

beforeAll(async () => {
  browser = await openBrowser();
  author = await signIn(await openWindow(browser), 'marketing');
  second = await signIn(await openWindow(browser), 'owner');
  ask = await graphOf('owner');
}, 60_000);
afterAll(() => browser?.close());

interface Held {
  readonly status: string;
  readonly startsAt: string | null;
  readonly budget: { readonly decimal: string };
  readonly winner: { readonly key: string } | null;
  readonly result: {
    readonly people: number;
    readonly delivered: number;
    readonly queued: number;
    readonly waiting: number;
    readonly arms: readonly {
      readonly people: number;
      readonly delivered: number;
      readonly arm: { readonly key: string };
    }[];
  };
}
const QUERY = `query ($id: ID!) { campaign(id: $id) { status startsAt budget { decimal } winner { key }
  result { people delivered queued waiting arms { people delivered arm { key } } } } }`;
const held = async (): Promise<Held> => (await ask<{ campaign: Held }>(QUERY, { id: path.split('/').at(-1) })).campaign;

const arm = (key: string) => author.getByRole('group', { name: `Variant ${key}` });
const save = async (): Promise<void> => {
  // Word of an earlier step may still stand there: the answer tells that this one was saved.
  const answered = author.waitForResponse((response) => response.request().method() === 'POST' && response.ok());
  await author.getByRole('button', { name: 'Save' }).click();
  await answered;
  await author.getByText('Saved.').last().waitFor();
};

describe('a campaign', () => {
  it('says what is wrong with a number, keeps what was typed, and takes it written either way', async () => {
    await visit(author, '/marketing/campaigns/new');
    await author.getByLabel('Name', { exact: true }).fill(name);
    await author.getByLabel('Code').fill(`walk-${stamp}`);
    await author.getByLabel('Budget').fill('plenty');
    await author.getByLabel('Begins').fill('2027-07-10T10:00');
    await author.getByLabel('Ends').fill('2027-06-10T10:00');
    const segment = author.getByLabel('Segment', { exact: true });
    await segment.selectOption(await segment.locator('option', { hasText: /^Everybody \(/ }).getAttribute('value'));
    await author.getByText(/\d+ of \d+ people can be written to now/).waitFor();
    await author.getByRole('button', { name: 'Save' }).click();
    await author.getByText('"plenty" is no number.').waitFor();
    expect(await author.getByLabel('Ends').inputValue()).toBe('2027-06-10T10:00');
    await author.getByLabel('Budget').fill('1.250,50');
    await author.getByLabel('Test with this share first').fill('40');
    await author.getByRole('button', { name: 'Save' }).dblclick();
    await author.getByRole('button', { name: 'Add variant' }).waitFor();
    path = new URL(author.url()).pathname;
    const kept = await held();
    expect(kept).toMatchObject({ status: 'DRAFT', budget: { decimal: '1250.50' } });
    // Typed in the brand's zone, which is Berlin's.
    expect(kept.startsAt).toBe('2027-07-10T08:00:00.000Z');
  }, 60_000);

  it('shows each reader what they get, names what is wrong, and goes to oneself as a test', async () => {
    await arm('A').getByLabel('Subject').fill('Dear {{givenName|friend}}');
    await arm('A').getByLabel('Plain text').fill(`${words} {{nonsense}}`);
    await arm('A').getByLabel('Share').fill('40');
    await author.getByRole('button', { name: 'Add variant' }).click();
    await arm('B').getByLabel('Subject').fill('Hello {{givenName|friend}}');
    await arm('B').getByLabel('Plain text').fill(words);
    await arm('B').getByLabel('Share').fill('40');
    await author.getByRole('button', { name: 'Add variant' }).click();
    await arm('C').getByLabel('Control').check();
    await arm('C').getByLabel('Share').fill('30');
    await author.getByLabel('Preview as').selectOption({ index: 1 });
    const preview = author.getByRole('region', { name: 'Preview of variant B' });
    await preview.getByText(/^Hello (?!friend)\S+$/).waitFor();
    await arm('B').getByRole('button', { name: 'Send test mail' }).click();
    await author.getByText(/On its way to/).waitFor();
    const [test = ''] = await mailsWith(people.marketing.email, words);
    expect(test).toContain('Subject: Hello Ada');
    await save();
    await visit(author, path);
    await author.getByText('A text asks for a field that people do not have.').first().waitFor();
    await author.getByText('The shares of the variants must add up to 100.').waitFor();
    await author.getByText('It ends before it begins, or is over already.').waitFor();
  }, 60_000);

  it('asks before what is not saved is left behind', async () => {
    await visit(author, `${path}?tab=content`);
    await arm('C').getByLabel('Share').fill('20');
    await author.getByRole('link', { name: 'Campaigns', exact: true }).first().click();
    await author.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
    await arm('A').getByLabel('Plain text').fill(words);
    await save();
    await visit(author, path);
    await author.getByLabel('Begins').fill('');
    await author.getByLabel('Ends').fill('2027-08-10T10:00');
    await save();
    await author.getByText('Ready for approval').waitFor();
  }, 60_000);

  it('CRM-7: is approved by a second person only', async () => {
    await author.getByRole('button', { name: 'Submit for approval' }).dblclick();
    await author.getByText('You submitted it: somebody else has to approve it.').waitFor();
    expect(await author.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await visit(second, path);
    await second.getByRole('button', { name: 'Send back' }).click();
    await second.getByRole('dialog').getByLabel('Reason').fill('A little more life.');
    await second.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await second.getByText('A little more life.').waitFor();
    await visit(author, path);
    await author.getByRole('button', { name: 'Submit for approval' }).click();
    await author.getByText('You submitted it').waitFor();
    await visit(second, path);
    await second.getByRole('button', { name: 'Approve' }).click();
    await second.getByText('Approved', { exact: true }).first().waitFor();
    expect((await held()).status).toBe('APPROVED');
  }, 60_000);

  it('goes out once to those of the test, is held up, goes on, and the better variant goes to the others', async () => {
    await visit(second, path);
    await second.getByRole('button', { name: 'Start', exact: true }).dblclick();
    await second.getByText('Running', { exact: true }).first().waitFor();
    // Whom the lot takes for the test may all be out of reach: half of the people are.
    const sent = await until(held, ({ result }) => result.waiting > 0 && result.queued === 0);
    expect(sent.result.arms.find(({ arm: { key } }) => key === 'c')?.delivered).toBe(0);
    await visit(second, path);
    await second.getByRole('button', { name: 'Pause' }).click();
    await second.getByText('Paused', { exact: true }).first().waitFor();
    await second.getByRole('button', { name: 'Go on' }).click();
    await second.getByText('Running', { exact: true }).first().waitFor();
    await visit(second, `${path}?tab=results`);
    await second.getByRole('button', { name: 'Send A to the others' }).click();
    await second.getByText('Better variant: A').waitFor();
    const done = await until(held, ({ result }) => result.waiting === 0 && result.delivered > sent.result.delivered);
    expect(done.winner).toEqual({ key: 'a' });
  }, 60_000);

  it('CRM-7: nobody gets it twice, and it is given up for good', async () => {
    await visit(second, `${path}?tab=results`);
    await second.getByRole('table', { name: 'By variant' }).waitFor();
    const { result } = await held();
    const mails = await Promise.all(
      ['mara.lind@salon.example', 'elif.demir@salon.example', 'jakob.lindner@example.com'].map(async (to) =>
        (await mailsTo(to)).filter((mail) => mail.includes(words)),
      ),
    );
    expect(mails.every((all) => all.length <= 1)).toBe(true);
    expect(result.arms.reduce((sum, one) => sum + one.people, 0)).toBe(result.people);
    await second.getByRole('button', { name: 'Give up' }).click();
    await second.getByRole('dialog').getByLabel('Reason').fill('The walk is over.');
    await second.getByRole('dialog').getByRole('button', { name: 'Give up' }).click();
    await second.getByText('Given up', { exact: true }).first().waitFor();
    expect((await held()).status).toBe('CANCELLED');
  }, 60_000);
});
