/** Two customers who paid too much: what is over is kept as credit, a part of it held for an order. */
import type { GraphClient } from './graph-client.ts';

const ERRORS = 'userErrors { code message path }';
const KNOWN = `query SeedCredits { financeCustomerCredits(first: 1) { nodes { id } } people(first: 2) { nodes { id } } }`;
const PAY = `mutation SeedPayment($input: RecordFinancePaymentInput!) { recordFinancePayment(input: $input) { payment { id } ${ERRORS} } }`;
const KEEP = `mutation SeedKeep($input: AddFinanceCustomerCreditInput!) { addFinanceCustomerCredit(input: $input) { credit { id } ${ERRORS} } }`;
const HOLD = `mutation SeedHold($input: HoldFinanceCreditInput!) { holdFinanceCredit(input: $input) { hold { id } ${ERRORS} } }`;
const WEEK = 7 * 24 * 3600;

interface Known {
  readonly financeCustomerCredits: { readonly nodes: readonly object[] };
  readonly people: { readonly nodes: readonly { readonly id: string }[] };
}

/** Writes them once, however often it is run. */
export async function seedCredits(owner: GraphClient): Promise<void> {
  const known = await owner.run<Known>(KNOWN);
  if (known.financeCustomerCredits.nodes.length > 0) return;
  const euro = (decimal: string) => ({ decimal, currency: 'EUR' });
  for (const [at, { id: personId }] of known.people.nodes.entries()) {
    const amount = euro(at === 0 ? '80.00' : '35.50');
    const input = { amount, personId, method: 'bank', reference: 'Paid twice', idempotencyKey: `seed:over:${at}` };
    const paid = await owner.run<{ recordFinancePayment: { payment: { id: string } } }>(PAY, { input });
    const paymentId = paid.recordFinancePayment.payment.id;
    await owner.run(KEEP, { input: { paymentId, idempotencyKey: `seed:credit:${at}` } });
    if (at > 0) continue;
    const hold = { personId, amount: euro('30.00'), reference: 'Order by telephone', seconds: WEEK };
    await owner.run(HOLD, { input: { ...hold, idempotencyKey: 'seed:hold' } });
  }
}
