import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';
import { graphOf, until } from './support/graph.ts';

let browser: Browser;
let page: Page;
let ask: Awaited<ReturnType<typeof graphOf>>;

const DAY_MS = 86_400_000;
const FEE = '5.00';
const run = Date.now().toString(36);

beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openWindow(browser), 'owner');
  ask = await graphOf('owner');
}, 60_000);
afterAll(() => browser?.close());

interface Level {
  readonly afterDays: number;
  readonly textDe: string;
  readonly textEn: string;
  readonly fee: { readonly decimal: string };
}
const settings = async (): Promise<{ version: number; dunning: Level[] }> =>
  (
    await ask<{ financeInvoicingSettings: { version: number; dunning: Level[] } }>(
      '{ financeInvoicingSettings { version dunning { afterDays textDe textEn fee { decimal } } } }',
    )
  ).financeInvoicingSettings;

/** Sets what the first letter costs, and tells what it cost before. */
async function firstFee(fee: string): Promise<string> {
  const { version, dunning } = await settings();
  const levels = dunning.map((one, at) => ({ ...one, fee: at === 0 ? fee : one.fee.decimal }));
  await ask(
    'mutation ($input: UpdateFinanceInvoicingSettingsInput!) { updateFinanceInvoicingSettings(input: $input) { userErrors { message } } }',
    { input: { expectedVersion: version, dunning: levels } },
  );
  return dunning[0]!.fee.decimal;
}

/** An order of two months ago that nobody paid; its invoice is overdue. */
async function anOverdueInvoice(): Promise<string> {
  const reference = `D-${run}`;
  await ask(
    'mutation ($input: RecordFinanceOrderInput!) { recordFinanceOrder(input: $input) { userErrors { message } } }',
    {
      input: {
        ...{ source: 'walk', number: reference, currency: 'EUR', country: 'DE' },
        placedAt: new Date(Date.now() - 60 * DAY_MS).toISOString(),
        lines: [{ sku: 'WALK', description: 'Walk', quantity: 1, unitPrice: '100.00', vatRate: '19' }],
        buyer: { givenName: 'Late', familyName: run, address: { line1: 'Am Ende 1', city: 'Köln', country: 'DE' } },
      },
    },
  );
  const { due } = await until(
    async () =>
      (
        await ask<{ financeDunningTrial: { due: { invoiceId: string; open: { decimal: string } }[] } }>(
          '{ financeDunningTrial { due { invoiceId open { decimal } } } }',
        )
      ).financeDunningTrial,
    (trial) => trial.due.some(({ open }) => open.decimal === '100.00'),
  );
  return due.find(({ open }) => open.decimal === '100.00')!.invoiceId;
}

const held = (id: string) =>
  ask<{
    financeInvoice: { number: string; dunningLevel: number; open: { decimal: string } };
    financeDunningNotices: { nodes: { level: number; fee: { decimal: string }; waivedAt: string | null }[] };
  }>(
    `query ($id: ID!) { financeInvoice(id: $id) { number dunningLevel open { decimal } }
      financeDunningNotices(first: 10, invoiceId: $id) { nodes { level waivedAt fee { decimal } } } }`,
    { id },
  );

const writeAll = async (there: Page): Promise<void> => {
  await there.getByRole('button', { name: /^Write \d+ reminders?$/ }).click();
  await there.getByRole('dialog').getByRole('button', { name: 'Write and book' }).click();
};

it('an overdue invoice is reminded of once, from however many windows; its fee is asked for until it is waived', async () => {
  const before = await firstFee(FEE);
  try {
    const id = await anOverdueInvoice();
    const { number } = (await held(id)).financeInvoice;
    await visit(page, '/dunning');
    // A trial says it, and has done nothing.
    const trial = page.getByRole('table', { name: 'Would be reminded of now' });
    await trial.getByRole('row').filter({ hasText: number }).getByText(/5\.00/).waitFor();
    expect((await held(id)).financeInvoice.dunningLevel).toBe(0);
    const stale = await page.context().newPage();
    await visit(stale, '/dunning');

    await writeAll(page);
    const sent = page.getByRole('table', { name: 'Sent reminders' }).getByRole('row').filter({ hasText: number });
    await sent.getByText(/5\.00/).waitFor();
    await page.getByText('Nobody is to be reminded now.').waitFor();
    await writeAll(stale);
    await stale.getByText('Nobody is to be reminded now.').waitFor();
    const once = await held(id);
    expect(once.financeDunningNotices.nodes).toEqual([{ level: 1, fee: { decimal: FEE }, waivedAt: null }]);
    expect(once.financeInvoice).toMatchObject({ dunningLevel: 1, open: { decimal: '105.00' } });

    const href = (await sent.getByRole('link', { name: 'PDF' }).getAttribute('href'))!;
    // A busy machine says 503 and that one may ask again.
    const letter = await until(
      () => page.request.get(href),
      (answer) => answer.status() !== 503,
    );
    expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-');

    await sent.getByRole('button', { name: 'Waive' }).click();
    const why = page.getByRole('dialog');
    await why.getByRole('button', { name: 'Waive' }).click();
    await why.getByRole('alert').or(why.locator('[aria-invalid=true]')).first().waitFor();
    await why.getByLabel('Reason').fill('Paid while the letter was on its way');
    await why.getByRole('button', { name: 'Waive' }).click();
    await sent.getByText('waived').waitFor();
    const after = await held(id);
    expect(after.financeInvoice.open.decimal).toBe('100.00');
    expect(after.financeDunningNotices.nodes[0]?.waivedAt).not.toBeNull();
  } finally {
    await firstFee(before);
  }
}, 60_000);
