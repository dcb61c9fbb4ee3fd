import { newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';

export interface Order {
  readonly placedAt: Date;
  readonly net: number;
  readonly returned: number;
  readonly currency: string;
  readonly cancelled: boolean;
  readonly campaign: string | null;
  readonly skus: readonly string[];
}

/** A person with all that filters look at. */
export interface Known {
  readonly id: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly country: string | null;
  readonly language: string | null;
  readonly source: string;
  readonly birthday: string | null;
  readonly createdAt: Date;
  readonly tags: readonly string[];
  readonly custom: Readonly<Record<string, string | number | boolean | null>>;
  readonly emails: number;
  readonly phones: number;
  readonly companies: readonly {
    readonly name: string;
    readonly country: string | null;
    readonly tags: readonly string[];
  }[];
  readonly orders: readonly Order[];
  readonly loyalty: readonly { readonly tier: string | null; readonly points: number }[];
  readonly events: readonly { readonly event: string; readonly at: Date }[];
  readonly consents: readonly { readonly channel: string; readonly purpose: string; readonly state: string }[];
  readonly rfm: {
    readonly recency: number;
    readonly frequency: number;
    readonly monetary: number;
    readonly name: string;
  } | null;
  readonly merged: boolean;
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Repeatable people: many nulls, many values that occur often, instants close to midnight in Berlin. */
export function people(count: number, now: Date): Known[] {
  const next = random(11);
  const below = (n: number): number => Math.floor(next() * n);
  const of = <T>(...values: readonly T[]): T => values[below(values.length)]!;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make);
  const instant = (): Date =>
    new Date(now.getTime() - below(60) * 86_400_000 - of(0, 1, 30, 59, 61, 120, 700) * 60_000);
  const tags = (): string[] => ['vip', 'barber', 'late'].filter(() => next() < 0.3);
  return Array.from({ length: count }, () => ({
    id: newId(),
    givenName: of('Ana', 'ana', 'Ben', 'Cem', null),
    familyName: of('Berg', 'Bergmann', null),
    country: of('DE', 'AT', 'FR', null),
    language: of('de', 'en', null),
    source: of('shop', 'fair'),
    birthday: of('1990-01-01', '2000-02-29', null),
    createdAt: instant(),
    tags: tags(),
    custom: Object.fromEntries(
      (['chairs', 'kind', 'news'] as const).flatMap((key) => {
        const value = {
          chairs: of<number | string | null>(1, 2, 10, 'many', null),
          kind: of<string | number | null>('Salon', 'barber', 3, null),
          news: of<boolean | null>(true, false, null),
        }[key];
        return next() < 0.3 ? [] : [[key, value] as const];
      }),
    ),
    emails: below(2),
    phones: below(2),
    companies: some(2, () => ({ name: of('Salon', 'Barber'), country: of('DE', null), tags: tags() })),
    orders: some(4, () => ({
      placedAt: instant(),
      net: below(5) * 1_000,
      returned: of(0, 0, 500),
      currency: of('EUR', 'EUR', 'USD'),
      cancelled: next() < 0.2,
      campaign: of('spring', null),
      skus: some(2, () => of('wax', 'oil')),
    })),
    loyalty: some(1, () => ({ tier: of('Gold', 'Silver', null), points: below(5) * 100 })),
    events: some(4, () => ({ event: of('visit', 'search'), at: instant() })),
    consents: ['EMAIL', 'SMS'].flatMap((channel) =>
      ['newsletter', 'offers'].flatMap((purpose) =>
        next() < 0.5 ? [] : [{ channel, purpose, state: of('GRANTED', 'PENDING', 'WITHDRAWN') }],
      ),
    ),
    rfm:
      next() < 0.5
        ? null
        : { recency: 1 + below(5), frequency: 1 + below(5), monetary: 1 + below(5), name: of('CHAMPION', 'LOST') },
    merged: next() < 0.05,
  }));
}

type Insert = (table: string, rows: readonly Record<string, unknown>[], versioned?: boolean) => Promise<void>;

function insertInto({ admin }: TestService, brandId: string): Insert {
  return async (table, rows, versioned = true) => {
    if (rows.length === 0) return;
    const house = versioned
      ? { version: 1, created_at: new Date(), updated_at: new Date() }
      : { created_at: new Date() };
    const full = rows.map((row) => ({ brand_id: brandId, id: newId(), ...house, ...row }));
    const columns = Object.keys(full[0]!);
    const values = full.flatMap((row) => columns.map((name) => (row as Record<string, unknown>)[name]));
    const places = full.map((_row, i) => `(${columns.map((_name, j) => `$${i * columns.length + j + 1}`).join(',')})`);
    await admin.query(`INSERT INTO ${table} (${columns.join(',')}) VALUES ${places.join(',')}`, values);
  };
}

/** Writes people as their tables have them. */
export async function populate(service: TestService, brandId: string, all: readonly Known[]): Promise<void> {
  const insert = insertInto(service, brandId);
  await populatePeople(insert, all);
  await populateCompanies(insert, all);
  await populateOrders(insert, all);
  await populateBehaviour(insert, all);
}

/** A row for each thing of each person. */
const rowsOf = (all: readonly Known[], make: (one: Known) => readonly Record<string, unknown>[]) =>
  all.flatMap((one) => make(one).map((row) => ({ person_id: one.id, ...row })));

async function populatePeople(insert: Insert, all: readonly Known[]): Promise<void> {
  const base = { display_name: 'X', name_key: 'x', company_name: null, owner_id: null, erased_at: null };
  await insert(
    'person',
    all.map((one, i) => ({
      ...base,
      ...{ id: one.id, number: `P-${i}`, given_name: one.givenName, family_name: one.familyName, country: one.country },
      ...{
        language: one.language,
        source: one.source,
        birthday: one.birthday,
        created_at: one.createdAt,
        tags: one.tags,
      },
      ...{
        custom: JSON.stringify(one.custom),
        merged_into_id: one.merged ? all.find(({ merged }) => !merged)!.id : null,
      },
    })),
  );
  const mail = (i: number) => ({
    address: `a${i}@b.de`,
    canonical: `${newId()}@b.de`,
    match_key: 'x',
    verified_at: null,
    is_primary: i === 0,
  });
  await insert(
    'person_email',
    rowsOf(all, (one) => Array.from({ length: one.emails }, (_none, i) => mail(i))),
    false,
  );
  const phone = (i: number) => ({ given: `${i}`, number: newId(), valid: true, is_primary: i === 0 });
  await insert(
    'person_phone',
    rowsOf(all, (one) => Array.from({ length: one.phones }, (_none, i) => phone(i))),
    false,
  );
}

async function populateCompanies(insert: Insert, all: readonly Known[]): Promise<void> {
  const companies = all.flatMap((one) => one.companies.map((company) => ({ ...company, id: newId(), person: one.id })));
  await insert(
    'company',
    companies.map(({ id, name, country, tags }, i) => ({
      ...{ id, number: `C-${i}`, name, name_key: 'x', country, tags, custom: '{}', source: 'shop' },
    })),
  );
  await insert(
    'company_person',
    companies.map(({ id, person }) => ({ company_id: id, person_id: person, role: 'owner' })),
  );
}

async function populateOrders(insert: Insert, all: readonly Known[]): Promise<void> {
  const orders = all.flatMap((one) => one.orders.map((order) => ({ ...order, orderId: newId(), person: one.id })));
  await insert(
    'person_order',
    orders.map((one, i) => ({
      ...{ order_id: one.orderId, person_id: one.person, number: `${i}`, source: 'shop', placed_at: one.placedAt },
      ...{ net_minor: one.net, gross_minor: one.net, currency: one.currency, campaign_code: one.campaign },
      ...{ returned_minor: one.returned, cancelled: one.cancelled },
    })),
    false,
  );
  await insert(
    'person_order_line',
    orders.flatMap(({ orderId, skus }) =>
      skus.map((sku) => ({ order_id: orderId, line_id: newId(), sku, kind: 'GOODS', quantity: 1, net_minor: 0 })),
    ),
    false,
  );
}

async function populateBehaviour(insert: Insert, all: readonly Known[]): Promise<void> {
  await insert(
    'loyalty_fact',
    rowsOf(all, (one) =>
      one.loyalty.map((fact) => ({ member_id: newId(), program_id: newId(), ...fact, tier_version: 1 })),
    ),
  );
  await insert(
    'behaviour_event',
    rowsOf(all, (one) => one.events.map(({ event, at }) => ({ event, happened_at: at }))),
    false,
  );
  await insert(
    'person_consent',
    rowsOf(all, (one) => one.consents.map((consent) => ({ ...consent, since: one.createdAt }))),
    false,
  );
  await insert(
    'rfm_score',
    rowsOf(all, (one) => (one.rfm ? [one.rfm] : [])),
  );
}
