/** Price lists of the pilot brand: a customer group with quantity bands, a sale, a computed dealer list, currency rates. */
import type { SeedChannel } from './brands.ts';
import type { GraphClient } from './graph-client.ts';
import type { SeededVariant } from './products.ts';

const errors = 'userErrors { code message path }';
const CREATE = `mutation Seed($input: CreatePriceListInput!) { createPriceList(input: $input) { priceList { id version status } ${errors} } }`;
const GROUP = `mutation Seed($input: CreateCustomerSegmentInput!) { createCustomerSegment(input: $input) { segment { id } ${errors} } }`;
const MEMBERS = `mutation Seed($input: ChangeSegmentMembersInput!) { changeSegmentMembers(input: $input) { segment { id } ${errors} } }`;
const ACTIVATE = `mutation Seed($input: PriceListStepInput!) { activatePriceList(input: $input) { priceList { id } ${errors} } }`;
const PRICES = `mutation Seed($input: SetListPricesInput!) { setListPrices(input: $input) { written ${errors} } }`;
const RATES = `mutation Seed($input: ImportCurrencyRatesInput!) { importCurrencyRates(input: $input) { written ${errors} } }`;

interface List {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

const cents = (decimal: string): bigint => BigInt(decimal.replace('.', ''));
const decimal = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;

/** Makes lists and their prices through the graph; repeatable. */
export async function seedPriceLists(
  operator: GraphClient,
  variants: readonly SeededVariant[],
  channels: readonly SeedChannel[],
): Promise<number> {
  const key = (name: string): string => `seed:price-list:${name}`;
  const create = async (code: string, facts: Record<string, unknown>): Promise<List> => {
    const input = { code, currency: 'EUR', basis: 'GROSS', idempotencyKey: key(`list:${code}`), ...facts };
    const made = await operator.run<{ createPriceList: { priceList: List } }>(CREATE, { input });
    return made.createPriceList.priceList;
  };
  const fill = async (list: List, code: string, percents: readonly (readonly [from: number, percent: bigint])[]) => {
    const some = variants.slice(0, 20);
    const lines = some.flatMap(({ id, size }) =>
      percents.map(([minQuantity, percent]) => ({
        ...{ variantId: id, minQuantity, unitPrice: decimal((cents(size.gross) * percent) / 100n) },
      })),
    );
    await operator.run(PRICES, { input: { listId: list.id, lines, idempotencyKey: key(`${code}:prices`) } });
    if (list.status === 'DRAFT')
      await operator.run(ACTIVATE, { input: { id: list.id, expectedVersion: list.version } });
  };
  const group = await operator.run<{ createCustomerSegment: { segment: { id: string } } }>(GROUP, {
    input: { code: 'salons', name: 'Salons', idempotencyKey: key('salons') },
  });
  const segmentId = group.createCustomerSegment.segment.id;
  await operator.run(MEMBERS, { input: { segmentId, add: ['salon-nordlicht', 'salon-elbe'], remove: [] } });
  const salons = await create('salons', { name: 'Salons', segmentId });
  await fill(salons, 'salons', [
    [1, 95n],
    [12, 90n],
  ]);
  const sale = await create('winter-sale', {
    name: 'Winter sale',
    type: 'SALE',
    channelId: channels.find(({ code }) => code === 'own-shop')?.id ?? null,
  });
  await fill(sale, 'winter-sale', [[1, 92n]]);
  const plus = { kind: 'COST_PLUS', percent: '150' };
  await create('cost-plus', { name: 'Cost plus 150 %', basis: 'NET', roundingEnding: '0.95', formula: plus });
  const day = new Date().toISOString().slice(0, 10);
  const csv = `Date,USD,GBP,CHF,PLN,SEK\n${day},1.0842,0.8351,0.9370,4.3120,11.4930\n`;
  await operator.run(RATES, { input: { csv, source: 'Demo', idempotencyKey: key(`rates:${day}`) } });
  return 3;
}
