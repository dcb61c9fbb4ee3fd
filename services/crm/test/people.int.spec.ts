import { matchCustomersRpc, orderRecorded, orderReturned, type Envelope } from '@mh-os/contracts';
import { Ctx, newId } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import type { z } from 'zod';
import { AppModule } from '../src/app.module.ts';
import { OrderFactsConsumer } from '../src/order-facts/order-facts.consumer.ts';
import { aBuyer, aCompany, aField, aPerson, match, rows } from './people.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const many = <T>(n: number, fn: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_one, i) => fn(i)));
const ask = async (ctx: Ctx, query: string, variables = {}) => {
  const { data, errors } = await service.graphql(ctx, query, variables);
  expect(errors).toEqual([]);
  return data as Record<string, unknown>;
};
const UPDATE = `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) {
  person { displayName custom tags emails { address primary } phones { number } version } userErrors { code details } } }`;
const people = async (ctx: Ctx, args: string) =>
  (
    (await ask(ctx, `{ people(${args}) { nodes { displayName } } }`))['people'] as { nodes: { displayName: string }[] }
  ).nodes.map((one) => one.displayName);

describe('people', () => {
  it('CRM-8: keep addresses in one form, whoever writes them, and belong to one person each', async () => {
    const ctx = service.brand();
    const ada = await aPerson(service, ctx, {
      emails: ['Ada@Müller.de', 'ada@xn--mller-kva.de'],
      phones: ['030 901820'],
      country: 'de',
    });
    const [person] = await rows(service, ctx, 'person_email');
    expect(person).toMatchObject({ address: 'Ada@Müller.de', canonical: 'ada@xn--mller-kva.de', is_primary: true });
    expect(await rows(service, ctx, 'person_email')).toHaveLength(1);
    expect(await rows(service, ctx, 'person_phone')).toMatchObject([{ number: '+4930901820', valid: true }]);
    const again = aPerson(service, ctx, { emails: ['ADA@müller.de'] });
    await expect(again).rejects.toMatchObject({ code: 'CRM_EMAIL_TAKEN', details: { personId: ada.id } });
    expect(await rows(service, ctx, 'person')).toHaveLength(1);
    await expect(aPerson(service, ctx, { emails: ['nobody'] })).rejects.toMatchObject({ code: 'CRM_EMAIL_INVALID' });
    const none = aPerson(service, ctx, { givenName: null, familyName: ' ' });
    await expect(none).rejects.toMatchObject({ code: 'CRM_PERSON_INVALID' });
  });

  it('are numbered without gaps by 30 at once', async () => {
    const ctx = service.brand();
    const made = await many(30, (i) => aPerson(service, ctx, { givenName: `No ${i}` }));
    const numbers = made.map(({ number }) => Number(number.slice(2))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_one, i) => 1001 + i));
  });

  it('change list by list, with own fields of their types, and tell no data in events', async () => {
    const ctx = service.brand();
    await aField(service, ctx);
    const { id } = await aPerson(service, ctx, { emails: ['a@x.de', 'b@x.de'], tags: ['old'] });
    const input = {
      id,
      expectedVersion: 1,
      familyName: 'Byron',
      emails: ['c@x.de', 'b@x.de'],
      custom: { hair_type: 'fine' },
    };
    const { updatePerson } = await ask(ctx, UPDATE, { input });
    expect(updatePerson).toMatchObject({
      person: {
        ...{ displayName: 'Ada Byron', custom: { hair_type: 'fine' }, tags: ['old'], version: 2 },
        emails: [
          { address: 'c@x.de', primary: true },
          { address: 'b@x.de', primary: false },
        ],
      },
    });
    const odd = await ask(ctx, UPDATE, { input: { id, expectedVersion: 2, custom: { hair_type: 'blue' } } });
    expect(odd).toMatchObject({ updatePerson: { userErrors: [{ code: 'CRM_CUSTOM_FIELD_INVALID' }] } });
    const stale = await ask(ctx, UPDATE, { input: { id, expectedVersion: 1, familyName: 'King' } });
    expect(stale).toMatchObject({ updatePerson: { userErrors: [{ code: 'CONFLICT' }] } });
    const told = JSON.stringify((await service.events()).filter(({ brandId }) => brandId === ctx.brandId));
    expect(told).toContain('"familyName"');
    expect(told).not.toMatch(/Byron|Ada|@x\.de/);
  });

  it('are found by words as written or as heard, by how an address begins, by digits of a telephone, by tag', async () => {
    const ctx = service.brand();
    await aPerson(service, ctx, {
      givenName: 'Jörg',
      familyName: 'Meyer',
      emails: ['jm@salon.example'],
      phones: ['+49 170 1234567'],
    });
    await aPerson(service, ctx, { givenName: 'Anna', familyName: 'Schulz', tags: ['vip'] });
    for (const typed of ['meyer', 'Maier', 'jorg m', 'jm@sal', '0170 1234567'])
      expect([typed, await people(ctx, `search: "${typed}"`)]).toEqual([typed, ['Jörg Meyer']]);
    expect(await people(ctx, 'search: "anna meyer"')).toEqual([]);
    expect(await people(ctx, 'tag: "vip"')).toEqual(['Anna Schulz']);
    expect(await people(ctx, 'where: { displayName: { contains: "schul" } }')).toEqual(['Anna Schulz']);
  });

  it('have roles at companies, which are never their own parents', async () => {
    const ctx = service.brand();
    const [person, one, two] = [
      await aPerson(service, ctx),
      await aCompany(service, ctx, 'One'),
      await aCompany(service, ctx, 'Two'),
    ];
    const update = `mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { company { parent { name } } userErrors { code } } }`;
    const up = await ask(ctx, update, { input: { id: two.id, expectedVersion: 1, parentId: one.id } });
    expect(up).toMatchObject({ updateCompany: { company: { parent: { name: 'One' } } } });
    const circle = await ask(ctx, update, { input: { id: one.id, expectedVersion: 1, parentId: two.id } });
    expect(circle).toMatchObject({ updateCompany: { userErrors: [{ code: 'CRM_COMPANY_CIRCLE' }] } });
    const relate = `mutation ($input: RelatePersonInput!) { relatePerson(input: $input) { relation { id role person { displayName } } userErrors { code } } }`;
    const input = { idempotencyKey: 'r', personId: person.id, companyId: one.id, role: 'owner', since: '2020-01-01' };
    const made = (await ask(ctx, relate, { input }))['relatePerson'] as { relation: { id: string } };
    expect(made).toMatchObject({ relation: { role: 'owner', person: { displayName: 'Ada Lovelace' } } });
    const end = `mutation ($input: EndRelationInput!) { endRelation(input: $input) { relation { until } userErrors { code } } }`;
    expect(await ask(ctx, end, { input: { id: made.relation.id, until: '2019-01-01' } })).toMatchObject({
      endRelation: { userErrors: [{ code: 'CRM_RELATION_INVALID' }] },
    });
    expect(await ask(ctx, end, { input: { id: made.relation.id, until: '2024-01-01' } })).toMatchObject({
      endRelation: { relation: { until: '2024-01-01' } },
    });
    const past = { ...input, idempotencyKey: 'p', role: 'buyer', until: '2021-12-31' };
    const before = (await ask(ctx, relate, { input: past }))['relatePerson'] as { relation: { id: string } };
    const remove = `mutation ($input: RemoveRelationInput!) { removeRelation(input: $input) { relation { role until } userErrors { code } } }`;
    expect(await ask(ctx, remove, { input: { id: before.relation.id } })).toMatchObject({
      removeRelation: { relation: { role: 'buyer', until: '2021-12-31' } },
    });
    const left = await ask(ctx, `{ company(id: "${one.id}") { people { id } } }`);
    expect(left).toEqual({ company: { people: [{ id: made.relation.id }] } });
  });

  it('D3, CRM-8: leave nothing of themselves when they are erased, two of them as well', async () => {
    const ctx = service.brand();
    const wish = { birthday: '1990-05-01', addresses: [{ line1: 'Geheimweg 7', city: 'Berlin' }] };
    const gone = [
      await aPerson(service, ctx, { ...wish, familyName: 'Vergessen', emails: ['x@gone.example', 'x2@gone.example'] }),
      await aPerson(service, ctx, {
        ...wish,
        familyName: 'Vergessen',
        emails: ['y@gone.example'],
        phones: ['+4930901820'],
      }),
    ];
    const erase = `mutation ($input: EraseCrmPersonInput!) { eraseCrmPerson(input: $input) { person { displayName number } userErrors { code } } }`;
    for (const { id, number } of gone)
      expect(await ask(ctx, erase, { input: { id, expectedVersion: 1 } })).toMatchObject({
        eraseCrmPerson: { person: { displayName: 'Erased person', number } },
      });
    const { rows: tables } = await service.admin.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = $1 AND column_name = 'brand_id'`,
      [service.schema],
    );
    for (const { name } of tables) {
      const left = JSON.stringify(await rows(service, ctx, name));
      expect([name, /Vergessen|gone\.example|Geheimweg|1990-05-01|901820/i.test(left)]).toEqual([name, false]);
    }
    await aPerson(service, ctx, { emails: ['x@gone.example'] });
  });
});

describe('crm.customer.match', () => {
  it('G6: fifty at once with the same buyer make one person, in whatever order the buyers come', async () => {
    const ctx = service.brand();
    const buyers = Array.from({ length: 6 }, (_one, i) =>
      aBuyer({ reference: `${i}`, email: `b${i}@x.de`, familyName: `B${i}` }),
    );
    const answers = await many(50, (i) => match(service, ctx, i % 2 ? buyers : [...buyers].reverse()));
    expect(await rows(service, ctx, 'person')).toHaveLength(6);
    expect(await rows(service, ctx, 'person_email')).toHaveLength(6);
    expect(await rows(service, ctx, 'person_reference')).toHaveLength(6);
    for (const buyer of buyers) {
      const found = answers.map((all) => all.find(({ key }) => key === buyer.key)!);
      expect(new Set(found.map(({ personId }) => personId)).size).toBe(1);
      expect(found.filter(({ created }) => created)).toHaveLength(1);
    }
    const told = (await service.events('crm.person.created')).filter(({ brandId }) => brandId === ctx.brandId);
    expect(told).toHaveLength(6);
  });

  it('G6: a number here and an address there, told of at once, are one person in the end', async () => {
    const ctx = service.brand();
    await many(20, (i) =>
      match(service, ctx, [i % 2 ? aBuyer({ reference: '7', email: 'seven@x.de' }) : aBuyer({ email: 'Seven@x.de' })]),
    );
    expect(await rows(service, ctx, 'person')).toHaveLength(1);
  });

  it('answers 500 by request, finds by number, then by address, learns what is new and makes nobody of nothing', async () => {
    const ctx = service.brand();
    const ada = await aPerson(service, ctx, { emails: ['ada@x.de'] });
    const asker = new Ctx({ brandId: ctx.brandId, actor: { kind: 'system', id: 'finance' }, requestId: newId() });
    const buyers = [
      aBuyer({ key: 'a', reference: 'A-1', email: 'ADA@x.de', phone: '030 901820', country: 'DE' }),
      aBuyer({ key: 'b', familyName: 'Nobody' }),
      ...Array.from({ length: 498 }, (_one, i) => aBuyer({ key: `n${i}`, reference: `N-${i}` })),
    ];
    const { matches } = await service.app
      .get(Rpc, { strict: false })
      .call(matchCustomersRpc, { buyers: buyers as never }, asker, { timeoutMs: 20_000 });
    expect(matches.slice(0, 2)).toEqual([
      { key: 'a', personId: ada.id, created: false },
      { key: 'b', personId: null, created: false },
    ]);
    expect(new Set(matches.map(({ personId }) => personId)).size).toBe(500);
    expect(await rows(service, ctx, 'person_phone')).toMatchObject([{ person_id: ada.id, number: '+4930901820' }]);
    const [again] = await match(service, ctx, [aBuyer({ reference: 'A-1', email: 'other@x.de' })]);
    expect(again).toMatchObject({ personId: ada.id, created: false });
    expect(await rows(service, ctx, 'person_email', `person_id = '${ada.id}'`)).toHaveLength(2);
  });
});

describe('what people bought', () => {
  const money = (minorUnits: string) => ({ minorUnits, currency: 'EUR' });
  const amounts = (net: string) => ({ net: money(net), vat: money('0'), gross: money(net) });
  const order = (orderId: string, personId: string) => ({
    ...{
      label: '1',
      orderId,
      number: '1',
      source: 'shop',
      channelId: null,
      personId,
      companyId: null,
      partnerId: null,
    },
    ...{ country: 'DE', campaignCode: 'summer', placedAt: '2026-01-02T03:04:05.000Z' },
  });
  const line = { lineId: newId(), variantId: null, sku: 'OIL', kind: 'GOODS', quantity: 2, ...amounts('5000') };
  const recorded = (orderId: string, personId: string): z.infer<typeof orderRecorded.schema> => ({
    ...order(orderId, personId),
    ...amounts('5000'),
    lines: [line],
  });
  const returned = (orderId: string, personId: string, net: string): z.infer<typeof orderReturned.schema> => ({
    ...order(orderId, personId),
    ...{ returnId: newId(), returnedAt: '2026-02-02T03:04:05.000Z', cancelled: false, lines: [], ...amounts(net) },
  });
  const handle = (ctx: Ctx, fn: (consumer: OrderFactsConsumer, tx: never) => Promise<void>) =>
    service.app.get(Db).tx(ctx, (tx) => fn(service.app.get(OrderFactsConsumer, { strict: false }), tx as never));
  const envelope = <T>(data: T) => ({ data }) as Envelope<T>;

  it('G9: is kept once, with what came back, in whatever order and however often the events come', async () => {
    const ctx = service.brand();
    const { id } = await aPerson(service, ctx);
    const ids = Array.from({ length: 10 }, () => newId());
    await Promise.all(
      ids.flatMap((orderId) => {
        const back = [returned(orderId, id, '1000'), returned(orderId, id, '500')];
        const told = [back[0]!, recorded(orderId, id), back[1]!, recorded(orderId, id), back[0]!];
        return told.map((data) =>
          handle(ctx, (consumer, tx) =>
            'returnId' in data ? consumer.onReturned(envelope(data), tx) : consumer.onRecorded(envelope(data), tx),
          ),
        );
      }),
    );
    const kept = await rows<{ net_minor: string; returned_minor: string; person_id: string }>(
      service,
      ctx,
      'person_order',
    );
    expect(kept.map((one) => [one.net_minor, one.returned_minor, one.person_id])).toEqual(
      ids.map(() => ['5000', '1500', id]),
    );
    expect(await rows(service, ctx, 'person_order_line')).toHaveLength(10);
    const list = await ask(
      ctx,
      `{ crmOrders(personId: "${id}", first: 2) { totalCount nodes { returned { decimal } campaignCode } } }`,
    );
    expect(list).toEqual({
      crmOrders: {
        totalCount: 10,
        nodes: [1, 2].map(() => ({ returned: { decimal: '15.00' }, campaignCode: 'summer' })),
      },
    });
  });
});
