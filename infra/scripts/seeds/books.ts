/** Capital, rent, advertising and goods of the brand's first year, an entry that waits for a second person, and a plan. */
import type { GraphClient } from './graph-client.ts';

const errors = 'userErrors { code message path }';
const CREATE = `mutation SeedEntry($input: CreateManualEntryInput!) {
  createManualEntry(input: $input) { manualEntry { id version status } ${errors} } }`;
const SUBMIT = `mutation SeedSubmit($input: ManualEntryStepInput!) {
  submitManualEntry(input: $input) { manualEntry { id } ${errors} } }`;
const PLAN = `mutation SeedPlan($input: SetFinanceBudgetsInput!) { setFinanceBudgets(input: $input) { ${errors} } }`;
const LEDGER = `query SeedLedger { financeLedger { version manualLimit { decimal } } financeAccounts(first: 100) { nodes { id code } } }`;
const LIMIT = `mutation SeedLimit($input: UpdateFinanceLedgerInput!) { updateFinanceLedger(input: $input) { ${errors} } }`;
const TRIES = 40;

interface Ledger {
  readonly financeLedger: { readonly version: number; readonly manualLimit: { readonly decimal: string } } | null;
  readonly financeAccounts: { readonly nodes: readonly { readonly id: string; readonly code: string }[] };
}

const today = new Date();
const year = today.getUTCFullYear();
/** A day of a month of this year that is not ahead of today. */
const day = (month: number): string => {
  const at = new Date(Date.UTC(year, Math.min(month, today.getUTCMonth() + 1) - 1, 3));
  return (at > today ? today : at).toISOString().slice(0, 10);
};
const entries: readonly (readonly [text: string, month: number, debit: string, credit: string, amount: string])[] = [
  ['Einlage der Gesellschafter', 1, '1200', '0800', '25000.00'],
  ['Waren von Rohstoffe Köln', 2, '3980', '1200', '6400.00'],
  ['Miete Februar', 2, '4210', '1200', '950.00'],
  ['Anzeigen Frühjahr', 3, '4600', '1200', '780.00'],
  ['Miete März', 3, '4210', '1200', '950.00'],
  ['Wareneinsatz erstes Quartal', 4, '3200', '3980', '2350.00'],
  ['Anzeigen Sommer', 7, '4600', '1200', '640.00'],
];

/** The books are opened by an event a moment after the brand is made: waited for, a few seconds at most. */
async function theLedger(owner: GraphClient): Promise<Ledger> {
  for (let tries = 0; ; tries += 1) {
    const found = await owner.run<Ledger>(LEDGER);
    if (found.financeLedger || tries >= TRIES) return found;
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** Writes them once, however often it is run. */
export async function seedBooks(owner: GraphClient): Promise<void> {
  const { financeLedger, financeAccounts } = await theLedger(owner);
  // Another chart than the one for Germany has none of these accounts.
  const account = (code: string) => financeAccounts.nodes.find((one) => one.code === code)?.id;
  if (!financeLedger || account('8400') === undefined) return;
  if (financeLedger.manualLimit.decimal === '1000.00') {
    const manualLimit = { decimal: '30000.00', currency: 'EUR' };
    await owner.run(LIMIT, { input: { expectedVersion: financeLedger.version, manualLimit } });
  }
  const write = async (key: string, effectiveOn: string, description: string, of: readonly object[]) => {
    const input = { idempotencyKey: `seed:books:${key}`, effectiveOn, description, lines: of };
    const made = await owner.run<{
      createManualEntry: { manualEntry: { id: string; version: number; status: string } };
    }>(CREATE, { input });
    const { id, version, status } = made.createManualEntry.manualEntry;
    if (status === 'DRAFT') await owner.run(SUBMIT, { input: { id, expectedVersion: version } });
  };
  for (const [text, month, debit, credit, amount] of entries)
    await write(text, day(month), text, [
      { accountCode: debit, debit: amount },
      { accountCode: credit, credit: amount },
    ]);
  await write('machine', day(9), 'Abfüllanlage, Anzahlung', [
    { accountCode: '0420', debit: '34000.00' },
    { accountCode: '1200', credit: '34000.00' },
  ]);
  const plans = [
    { code: '8400', amount: '4000.00' },
    { code: '4600', amount: '500.00' },
  ].flatMap(({ code, amount }) =>
    Array.from({ length: 12 }, (_, at) => ({
      ...{ accountId: account(code)!, month: `${year}-${String(at + 1).padStart(2, '0')}`, amount },
    })),
  );
  await owner.run(PLAN, { input: { idempotencyKey: `seed:books:plan:${year}`, budgets: plans } });
}
