/** What the brand owes partners and a supplier: one payout is paid, one waits for a second person. */
import type { GraphClient } from './graph-client.ts';

const errors = 'userErrors { code message path }';
const PAYEE = `mutation SeedPayee($input: SaveFinancePayeeInput!) { saveFinancePayee(input: $input) { payee { id } ${errors} } }`;
const KNOWN = `query SeedPayees { financePayees(first: 50) { nodes { refId } } financePayouts(first: 1) { nodes { id } } }`;
const OWE = `mutation SeedOwe($input: RecordFinancePayableInput!) { recordFinancePayable(input: $input) { payable { id } ${errors} } }`;
const DRAFT = `mutation SeedDraft($input: DraftFinancePayoutInput!) {
  draftFinancePayout(input: $input) { payout { id version } ${errors} } }`;
const step = (name: string, input = 'FinancePayoutStepInput'): string =>
  `mutation Seed($input: ${input}!) { ${name}FinancePayout(input: $input) { payout { id version } ${errors} } }`;

type Stepped = Readonly<Record<string, { readonly payout: { readonly id: string; readonly version: number } }>>;
const payees = [
  {
    kind: 'PARTNER',
    refId: '5eed0000-0000-7000-8000-000000000001',
    name: 'Barbier am Hafen GmbH',
    iban: 'DE89370400440532013000',
  },
  {
    kind: 'PARTNER',
    refId: '5eed0000-0000-7000-8000-000000000002',
    name: 'Studio Göktürk',
    iban: 'DE75512108001245126199',
  },
  {
    kind: 'SUPPLIER',
    refId: '5eed0000-0000-7000-8000-000000000003',
    name: 'Rohstoffe Köln KG',
    iban: 'FR1420041010050500013M02606',
  },
] as const;

/** Writes them once, however often it is run: the owner drafts, the finance approver approves. */
export async function seedPayouts(owner: GraphClient, approver: GraphClient): Promise<void> {
  const known = await owner.run<{
    financePayees: { nodes: readonly { refId: string }[] };
    financePayouts: { nodes: readonly object[] };
  }>(KNOWN);
  if (known.financePayouts.nodes.length > 0) return;
  for (const payee of payees)
    if (known.financePayees.nodes.every((one) => one.refId !== payee.refId)) await owner.run(PAYEE, { input: payee });
  const owe = (at: number, reason: string, amount: string, description: string) => {
    const { kind: payeeKind, refId: payeeRefId } = payees[at]!;
    const told = { payeeKind, payeeRefId, reason, description, sourceType: 'seed', sourceId: description };
    return owner.run(OWE, {
      input: { ...told, amount: { decimal: amount, currency: 'EUR' }, idempotencyKey: `seed:owe:${description}` },
    });
  };
  const draft = async (key: string) =>
    (await owner.run<Stepped>(DRAFT, { input: { idempotencyKey: `seed:payout:${key}` } }))['draftFinancePayout']!
      .payout;
  await owe(0, 'COMMISSION', '182.40', 'Commission third quarter, stand Landungsbrücken');
  await owe(1, 'COMMISSION', '96.15', 'Commission third quarter, stand Kreuzberg');
  const first = await draft('paid');
  const at = ({ id, version }: { id: string; version: number }) => ({ input: { id, expectedVersion: version } });
  const ok = (await approver.run<Stepped>(step('approve'), at(first)))['approveFinancePayout']!.payout;
  await owner.run(step('send'), at(ok));
  await owner.run(step('settle', 'EndFinancePayoutInput'), { input: { id: first.id } });
  await owe(0, 'BONUS', '250.00', 'Bonus for the best stand of the autumn');
  await owe(2, 'SUPPLIER', '640.00', 'Shea butter, delivery of October');
  await draft('waiting');
  await owe(1, 'COMMISSION', '41.30', 'Commission October, stand Kreuzberg');
}
