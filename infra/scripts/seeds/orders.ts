/** What the shop sold over the last months: some of it paid, one order come back in part. */
import type { GraphClient } from './graph-client.ts';
import type { SeededVariant } from './products.ts';

const ERRORS = 'userErrors { code message path }';
const ORDERS = `mutation RecordFinanceOrders($input: RecordFinanceOrdersInput!) {
  recordFinanceOrders(input: $input) { results { outcome code } ${ERRORS} } }`;
const RETURN = `mutation RecordFinanceReturn($input: RecordFinanceReturnInput!) { recordFinanceReturn(input: $input) { returnId ${ERRORS} } }`;
const SETTINGS = `query Settings { financeInvoicingSettings { version } }`;
const SAVE = `mutation Save($input: UpdateFinanceInvoicingSettingsInput!) {
  updateFinanceInvoicingSettings(input: $input) { settings { version } ${ERRORS} } }`;

const DAY_MS = 86_400_000;
/** Invented people. */
const buyers = [
  ['Jakob', 'Lindner', 'Hamburg', '20095', 'DE'],
  ['Selin', 'Aydin', 'Berlin', '10115', 'DE'],
  ['Moritz', 'Keller', 'Zürich', '8001', 'CH'],
  ['Anna', 'Wolters', 'Köln', '50667', 'DE'],
  ['Luka', 'Novak', 'Wien', '1010', 'AT'],
] as const;
const COUNT = 20;

/** Orders with invoices by themselves, the newest of a week ago; asked again it changes nothing. */
export async function seedOrders(owner: GraphClient, variants: readonly SeededVariant[]): Promise<void> {
  const seller = {
    name: 'HAIROTICMEN GmbH',
    line1: 'Speicherstraße 4',
    postalCode: '20457',
    city: 'Hamburg',
    country: 'DE',
  };
  const ids = {
    vatId: 'DE136695976',
    email: 'rechnung@hairoticmen.example',
    iban: 'DE02120300000000202051',
    bic: 'BYLADEM1001',
  };
  const { financeInvoicingSettings } = await owner.run<{ financeInvoicingSettings: { version: number } }>(SETTINGS);
  if (financeInvoicingSettings.version === 0)
    await owner.run(SAVE, { input: { expectedVersion: 0, seller: { ...seller, ...ids } } });
  const midnight = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  const orders = Array.from({ length: COUNT }, (_, index) =>
    orderOf(index, midnight - (7 + index * 9) * DAY_MS, variants),
  );
  await owner.run(ORDERS, { input: { orders } });
  const back = {
    source: 'webshop',
    number: 'RET-1',
    orderNumber: 'W-1003',
    returnedAt: new Date(midnight - 2 * DAY_MS).toISOString(),
  };
  const lines = [{ sku: variants[3 % variants.length]?.sku, quantity: 1 }];
  await owner.run(RETURN, {
    input: { ...back, currency: 'EUR', reason: 'Other scent wanted', refundMethod: 'paypal', lines },
  });
  // One of the orders that a campaign led to: what comes back is taken from the campaign as well.
  const credited = { ...back, number: 'RET-2', orderNumber: 'W-1004', currency: 'EUR', reason: 'Ordered too much' };
  await owner.run(RETURN, {
    input: { ...credited, refundMethod: 'paypal', lines: [{ sku: variants[4 % variants.length]?.sku, quantity: 1 }] },
  });
}

function orderOf(index: number, at: number, variants: readonly SeededVariant[]) {
  const [givenName, familyName, city, postalCode, country] = buyers[index % buyers.length]!;
  const sku = variants[index % variants.length]?.sku ?? 'HM';
  const vatRate = country === 'AT' ? '20' : '19';
  const quantity = (index % 3) + 1;
  const shipping = index % 2;
  const placedAt = new Date(at).toISOString();
  const total = 1_990 * quantity + 490 * shipping;
  const address = { line1: `Hafenweg ${index + 1}`, postalCode, city, country };
  const mail = `${givenName}.${familyName}@example.com`.toLowerCase();
  const goods = { sku, quantity, unitPrice: '19.90', vatRate, description: `Article ${sku}` };
  const sent = {
    sku: 'SHIPPING',
    kind: 'SHIPPING',
    quantity: 1,
    unitPrice: '4.90',
    vatRate,
    description: 'Shipping',
  };
  const decimal = `${Math.floor(total / 100)}.${String(total % 100).padStart(2, '0')}`;
  return {
    ...{ source: 'webshop', number: `W-${1000 + index}`, placedAt, currency: 'EUR', country },
    lines: shipping === 1 ? [goods, sent] : [goods],
    buyer: { reference: `C-${500 + (index % buyers.length)}`, email: mail, givenName, familyName, address },
    campaignCode: index % 4 === 0 ? 'SPRING' : null,
    payments:
      index % 3 === 0 ? [{ method: 'paypal', amount: decimal, paidAt: placedAt, reference: `PP-${index}` }] : [],
  };
}
