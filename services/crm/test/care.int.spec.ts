import { newId, type Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { sendable } from '../src/consents/sendable.ts';
import { MergingService } from '../src/duplicates/merging.service.ts';
import { childTables } from '../src/duplicates/merge-registry.ts';
import { TaskReminders } from '../src/tasks/task-reminders.ts';
import { TasksService } from '../src/tasks/tasks.service.ts';
import { TimelineConsumer } from '../src/timeline/timeline.consumer.ts';
import { aPerson, rows, someMembers } from './people.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const many = <T>(n: number, fn: (i: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: n }, (_one, i) => fn(i)));
const done = <T>(all: readonly PromiseSettledResult<T>[]) =>
  all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
async function run<T = never>(ctx: Ctx, name: string, type: string, input: object, fields: string): Promise<T> {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message } } }`;
  const { data, errors } = await service.graphql(ctx, query, { input });
  expect(errors).toEqual([]);
  return (data as Record<string, T>)[name]!;
}
const ask = async <T>(ctx: Ctx, query: string): Promise<T> => {
  const { data, errors } = await service.graphql(ctx, query);
  expect(errors).toEqual([]);
  return Object.values(data as Record<string, T>)[0]!;
};
const consent = (ctx: Ctx, personId: string, granted: boolean, channel = 'EMAIL') =>
  run(
    ctx,
    'recordCrmConsent',
    'RecordCrmConsentInput',
    { idempotencyKey: newId(), personId, purpose: 'newsletter', channel, granted, source: 'test' },
    'consents { state }',
  );
const may = async (ctx: Ctx, ids: readonly string[]) =>
  (await service.app.get(Db).read(ctx, (tx) => sendable(tx, 'newsletter', 'EMAIL', ids))).map(({ refused }) => refused);
const note = (ctx: Ctx, personId: string, text: string) =>
  run<{ note: { id: string } }>(
    ctx,
    'writeCrmNote',
    'WriteCrmNoteInput',
    { idempotencyKey: newId(), personId, text },
    'note { id }',
  );
const merge = (ctx: Ctx, survivorId: string, mergedId: string, take: string[] = []) =>
  service.app
    .get(MergingService, { strict: false })
    .merge(ctx, { idempotencyKey: newId(), survivorId, mergedId, take });
const unmerge = (ctx: Ctx, id: string) => service.app.get(MergingService, { strict: false }).unmerge(ctx, id);

/** Ids of all rows of a person, by table. */
async function childrenOf(ctx: Ctx, personId: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { table, column } of childTables()) {
    // Own events come into the timeline whenever they arrive: only the order of the test is looked at.
    const only = table === 'timeline_entry' ? ` AND type = 'finance.order.recorded'` : '';
    const all = await rows<{ id: string }>(service, ctx, table, `${column} = '${personId}'${only}`);
    found[table] = all.map(({ id }) => id).sort();
  }
  return found;
}

async function family(ctx: Ctx) {
  const one = await aPerson(service, ctx, {
    emails: ['one@x.de'],
    phones: ['+4930901820'],
    familyName: null,
    tags: ['a'],
  });
  const address = { line1: 'Weg 1', city: 'Berlin' };
  const two = await aPerson(service, ctx, {
    ...{
      emails: ['two@x.de', 'zwei@x.de'],
      phones: ['+4930901820', '+491701234567'],
      addresses: [address],
      tags: ['b'],
    },
    ...{ references: [{ source: 'shop', reference: '2' }], birthday: '1990-01-01' },
  });
  await note(ctx, two.id, 'Likes oil.');
  await run(
    ctx,
    'saveCrmTask',
    'SaveCrmTaskInput',
    { idempotencyKey: newId(), title: 'Call', personId: two.id },
    'task { id }',
  );
  await service.admin.query(
    `INSERT INTO timeline_entry (brand_id, id, created_at, person_id, kind, type, subject_id, label, at, event_id)
     VALUES ($1, gen_random_uuid(), now(), $2, 'ORDER', 'finance.order.recorded', 'x', '1', now(), gen_random_uuid())`,
    [ctx.brandId, two.id],
  );
  return { one, two };
}

describe('merging', () => {
  it('CRM-5: loses no child record, and gives all back with their ids', async () => {
    const ctx = service.brand();
    const { one, two } = await family(ctx);
    const before = [await childrenOf(ctx, one.id), await childrenOf(ctx, two.id)] as const;
    const mails = () =>
      rows(service, ctx, 'person_email').then((all) =>
        JSON.stringify(all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))),
      );
    const mailsBefore = await mails();
    const preview = await ask<{ rows: { table: string; moves: number; stays: number }[] }>(
      ctx,
      `{ crmMergePreview(survivorId: "${one.id}", mergedId: "${two.id}") { filled rows { table moves stays } } }`,
    );
    const { id } = await merge(ctx, one.id, two.id);
    const after = [await childrenOf(ctx, one.id), await childrenOf(ctx, two.id)] as const;
    for (const { table } of childTables()) {
      expect([table, [...after[0][table]!, ...after[1][table]!].sort()]).toEqual([
        table,
        [...before[0][table]!, ...before[1][table]!].sort(),
      ]);
      if (table === 'timeline_entry') continue;
      const told = preview.rows.find((row) => row.table === table) ?? { moves: 0, stays: 0 };
      expect([table, told.moves, told.stays]).toEqual([
        table,
        after[0][table]!.length - before[0][table]!.length,
        after[1][table]!.length,
      ]);
    }
    expect(after[1]['person_phone']).toHaveLength(1);
    expect(after[0]['timeline_entry']).toHaveLength(1);
    const [survivor] = await rows(service, ctx, 'person', `id = '${one.id}'`);
    expect(survivor).toMatchObject({ display_name: 'Ada Lovelace', tags: ['a', 'b'] });
    expect(await rows(service, ctx, 'person_email', 'is_primary')).toHaveLength(1);
    await unmerge(ctx, id);
    expect([await childrenOf(ctx, one.id), await childrenOf(ctx, two.id)]).toEqual(before);
    expect(await mails()).toBe(mailsBefore);
    const restored = await rows<{ family_name: string | null; birthday: Date | null; tags: string[] }>(
      service,
      ctx,
      'person',
      `id = '${one.id}'`,
    );
    expect(restored[0]).toMatchObject({ family_name: null, birthday: null, tags: ['a'] });
    await expect(unmerge(ctx, id)).rejects.toMatchObject({ code: 'CRM_MERGE_UNDONE' });
  });

  it('CRM-5, G11: of merges that cross and of fifty at once exactly one is done; all rows are still there', async () => {
    const ctx = service.brand();
    const { one, two } = await family(ctx);
    const all = await many(50, (i) => (i % 2 ? merge(ctx, one.id, two.id) : merge(ctx, two.id, one.id)));
    expect(done(all)).toHaveLength(1);
    const codes = new Set(
      all.flatMap((one_) => (one_.status === 'rejected' ? [(one_.reason as { code: string }).code] : [])),
    );
    expect([...codes]).toEqual(['CRM_PERSON_MERGED']);
    expect(await rows(service, ctx, 'person', 'merged_into_id IS NULL')).toHaveLength(1);
    expect(await rows(service, ctx, 'person_email')).toHaveLength(3);
  });

  it('CRM-5: ends with its window, and keeps what was changed since', async () => {
    const ctx = service.brand();
    const { one, two } = await family(ctx);
    const { id } = await merge(ctx, one.id, two.id);
    await service.admin.query(`UPDATE person SET birthday = '1980-02-02' WHERE id = $1`, [one.id]);
    await service.admin.query(`UPDATE person_merge SET created_at = now() - interval '31 days' WHERE id = $1`, [id]);
    await expect(unmerge(ctx, id)).rejects.toMatchObject({ code: 'CRM_MERGE_EXPIRED' });
    await service.admin.query(`UPDATE person_merge SET created_at = now() WHERE id = $1`, [id]);
    await unmerge(ctx, id);
    const [kept] = await rows<{ birthday: Date }>(
      service,
      ctx,
      'person',
      `id = '${one.id}' AND birthday = '1980-02-02'`,
    );
    expect(kept).toBeDefined();
  });

  it('is asked for where two look alike, with reasons, until somebody says that they are two', async () => {
    const ctx = service.brand();
    const wish = { givenName: 'Jörg', familyName: 'Meyer', phones: ['+491701234567'] };
    await aPerson(service, ctx, { ...wish, emails: ['joerg.meyer@gmail.com'] });
    await aPerson(service, ctx, { ...wish, familyName: 'Maier', emails: ['joergmeyer+shop@googlemail.com'] });
    await aPerson(service, ctx, { givenName: 'Anna', familyName: 'Schulz', phones: ['+491701234567'] });
    const { job } = await run<{ job: { id: string } }>(
      ctx,
      'findCrmDuplicates',
      'FindCrmDuplicatesInput',
      { idempotencyKey: 'find' },
      'job { id }',
    );
    const list = () =>
      ask<{ nodes: { id: string; score: number; reasons: { factor: string }[] }[] }>(
        ctx,
        '{ crmDuplicates { nodes { id score reasons { factor } } } }',
      );
    for (let tries = 0; tries < 100; tries += 1) {
      const { rows: found } = await service.admin.query<{ status: string }>('SELECT status FROM job WHERE id = $1', [
        job.id,
      ]);
      if (['succeeded', 'failed'].includes(found[0]!.status)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { nodes } = await list();
    expect(nodes).toMatchObject([{ score: 100 }]);
    expect(nodes[0]!.reasons.map(({ factor }) => factor)).toEqual(['EMAIL', 'PHONE', 'NAME']);
    await run(ctx, 'dismissCrmDuplicate', 'DismissCrmDuplicateInput', { id: nodes[0]!.id }, 'duplicate { id }');
    expect((await list()).nodes).toEqual([]);
  });
});

describe('consents', () => {
  it('CRM-8: a no, an erasure and an exclusion hold for every alias and letter case of the address, also after a merge', async () => {
    const ctx = service.brand();
    const person = (email: string) => aPerson(service, ctx, { emails: [email] });
    const people = [
      await person('Opt.Out@gmail.com'),
      await person('optout+news@googlemail.com'),
      await person('fine@x.de'),
      await person('Gone@x.de'),
    ];
    const [out, alias, fine, gone] = people as [
      (typeof people)[0],
      (typeof people)[0],
      (typeof people)[0],
      (typeof people)[0],
    ];
    const ids = people.map(({ id }) => id);
    expect(await may(ctx, ids)).toEqual(ids.map(() => 'NO_CONSENT'));
    for (const id of ids) await consent(ctx, id, true);
    expect(await may(ctx, ids)).toEqual([null, null, null, null]);
    await consent(ctx, out.id, false);
    expect(await may(ctx, ids)).toEqual(['SUPPRESSED', 'SUPPRESSED', null, null]);
    await run(ctx, 'eraseCrmPerson', 'EraseCrmPersonInput', { id: gone.id, expectedVersion: 1 }, 'person { id }');
    const again = await person('gone+2@X.de');
    await consent(ctx, again.id, true);
    await run(ctx, 'suppressCrmAddress', 'SuppressCrmAddressInput', { address: 'FINE+x@x.de' }, 'suppression { hint }');
    expect(await may(ctx, [...ids, again.id])).toEqual([
      'SUPPRESSED',
      'SUPPRESSED',
      'SUPPRESSED',
      'GONE',
      'SUPPRESSED',
    ]);
    const erased = await rows<{ id: string }>(service, ctx, 'suppression', "reason = 'ERASED'");
    const lifted = await run<{ userErrors: object[] }>(
      ctx,
      'liftCrmSuppression',
      'LiftCrmSuppressionInput',
      { id: erased[0]!.id },
      'suppression { id }',
    );
    expect(lifted.userErrors).toMatchObject([{ code: 'CRM_SUPPRESSION_STAYS' }]);
    await merge(ctx, alias.id, out.id);
    expect(await may(ctx, [alias.id, out.id])).toEqual(['SUPPRESSED', 'GONE']);
    await consent(ctx, alias.id, true);
    expect(await may(ctx, [alias.id, fine.id])).toEqual([null, 'SUPPRESSED']);
  });

  it('CRM-8: suppressed addresses are found whole or by what may be shown, and lifted with who and why', async () => {
    const ctx = service.brand();
    for (const [address, reason] of [
      ['ann@one.de', 'BOUNCED'],
      ['bob@one.de', 'EXCLUDED'],
      ['+4930901820', 'EXCLUDED'],
    ])
      await run(ctx, 'suppressCrmAddress', 'SuppressCrmAddressInput', { address, reason }, 'suppression { id }');
    type Found = { totalCount: number; nodes: { id: string; hint: string; reason: string; liftable: boolean }[] };
    const find = (args: string) =>
      ask<Found>(ctx, `{ crmSuppressions(first: 9 ${args}) { totalCount nodes { id hint reason liftable } } }`);
    expect((await find('')).totalCount).toBe(4);
    expect((await find('search: "ANN+x@one.de"')).nodes).toMatchObject([{ hint: 'a…@one.de', reason: 'BOUNCED' }]);
    expect((await find('search: "one.de"')).totalCount).toBe(2);
    expect((await find('search: "%"')).totalCount).toBe(0);
    expect((await find('search: "030 901820"')).totalCount).toBe(0);
    expect((await find('channel: PHONE, reasons: ["EXCLUDED"]')).totalCount).toBe(1);
    const { nodes } = await find('reasons: ["BOUNCED"]');
    const lift = { id: nodes[0]!.id, reason: 'The mailbox is back.' };
    await run(ctx, 'liftCrmSuppression', 'LiftCrmSuppressionInput', lift, 'suppression { id }');
    expect((await find('reasons: ["BOUNCED"]')).totalCount).toBe(0);
    expect(await rows(service, ctx, 'suppression_lift')).toMatchObject([
      { hint: 'a…@one.de', reason: 'BOUNCED', why: 'The mailbox is back.', actor: { id: ctx.actor.id } },
    ]);
  });

  it('CRM-8: keep every word with its proof, and count the latest of all records of a person', async () => {
    const ctx = service.brand();
    const { one, two } = await family(ctx);
    await consent(ctx, one.id, false, 'SMS');
    await consent(ctx, two.id, true, 'SMS');
    const { id } = await merge(ctx, one.id, two.id);
    const states = (personId: string) =>
      ask<{ state: string }[]>(ctx, `{ crmConsents(personId: "${personId}") { state } }`);
    expect([await states(one.id), await states(two.id)]).toEqual([[{ state: 'GRANTED' }], [{ state: 'GRANTED' }]]);
    expect(await ask(ctx, `{ crmConsentHistory(personId: "${one.id}") { state source } }`)).toHaveLength(2);
    await unmerge(ctx, id);
    expect(await states(one.id)).toEqual([{ state: 'WITHDRAWN' }]);
    const change = service.admin.query(`UPDATE consent_record SET state = 'GRANTED' WHERE brand_id = $1`, [
      ctx.brandId,
    ]);
    await expect(change).rejects.toThrow(/never changed/);
  });

  it('are confirmed once by a link that names the brand and is kept as a hash', async () => {
    const ctx = service.brand();
    const { id } = await aPerson(service, ctx, { emails: ['doi@x.de'] });
    const input = { personId: id, purpose: 'newsletter', channel: 'EMAIL' };
    const { token } = await run<{ token: string }>(
      ctx,
      'requestCrmConsent',
      'RequestCrmConsentInput',
      input,
      'token consents { state }',
    );
    expect(JSON.stringify(await rows(service, ctx, 'consent_request'))).not.toContain(token);
    expect(await may(ctx, [id])).toEqual(['NO_CONSENT']);
    const anybody = service.brand([]);
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        run<{ userErrors: { code: string }[] }>(
          anybody,
          'confirmCrmConsent',
          'ConfirmCrmConsentInput',
          { token },
          'confirmed',
        ),
      ),
    );
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await may(ctx, [id])).toEqual([null]);
  });
});

describe('tasks and timeline', () => {
  it('make the next of a task once, though twenty finish it, and remind once', async () => {
    const ctx = service.brand();
    const tasks = service.app.get(TasksService, { strict: false });
    await someMembers(service, ctx, ctx.actor.id);
    const { id } = await tasks.save(ctx, {
      ...{ idempotencyKey: 'weekly', title: 'Call', rule: 'FREQ=WEEKLY', assigneeId: ctx.actor.id },
      ...{ dueAt: new Date('2026-01-05T09:00:00Z'), remindAt: new Date('2026-01-05T08:00:00Z') },
    });
    await Promise.all(Array.from({ length: 5 }, () => service.app.get(TaskReminders, { strict: false }).sweep()));
    const reminded = (await service.events('crm.task.reminded')).filter(({ aggregateId }) => aggregateId === id);
    expect(reminded).toHaveLength(1);
    const all = await many(20, () => tasks.finish(ctx, id, false));
    expect(done(all)).toMatchObject([
      { next: { dueAt: new Date('2026-01-12T09:00:00Z'), remindAt: new Date('2026-01-12T08:00:00Z'), previousId: id } },
    ]);
    expect(await rows(service, ctx, 'crm_task')).toHaveLength(2);
    expect(await ask(ctx, '{ crmTasks(state: OPEN, mine: true) { totalCount nodes { title } } }')).toMatchObject({
      totalCount: 1,
    });
  });

  it('keep what any service tells of a person, also of one merged away, and page it by kind', async () => {
    const ctx = service.brand();
    const { one, two } = await family(ctx);
    await merge(ctx, one.id, two.id);
    const tell = (type: string, personId: string, at: string) =>
      service.app.get(Db).tx(ctx, (tx) =>
        service.app.get(TimelineConsumer, { strict: false }).onEvent(
          {
            ...{
              id: newId(),
              type,
              version: 1,
              brandId: ctx.brandId,
              actor: { kind: 'system', id: 'x' },
              occurredAt: at,
            },
            correlationId: 'c',
            aggregateId: newId(),
            aggregateVersion: 1,
            data: { label: 'L', personId },
          },
          tx,
        ),
      );
    await tell('finance.order.recorded', two.id, '2031-01-01T00:00:00.000Z');
    await tell('loyalty.points.earned', one.id, '2031-01-02T00:00:00.000Z');
    await tell('finance.order.recorded', newId(), '2031-01-03T00:00:00.000Z');
    // Not in the log of activity, but here.
    const mail = ['crm.message.sent', 'crm.message.opened', 'crm.message.clicked'];
    for (const type of mail) await tell(type, one.id, '2031-01-04T00:00:00.000Z');
    const page = (args: string) =>
      ask<{ nodes: { type: string }[]; pageInfo: { endCursor: string } }>(
        ctx,
        `{ crmTimeline(personId: "${one.id}", ${args}) { nodes { type } pageInfo { endCursor } } }`,
      );
    const first = await page('first: 1, kinds: [ORDER, LOYALTY]');
    const second = await page(`first: 1, kinds: [ORDER, LOYALTY], after: "${first.pageInfo.endCursor}"`);
    expect([first, second].flatMap(({ nodes }) => nodes.map(({ type }) => type))).toEqual([
      'loyalty.points.earned',
      'finance.order.recorded',
    ]);
    const mails = await page('first: 10, kinds: [MARKETING]');
    expect(mails.nodes.map(({ type }) => type).sort()).toEqual([...mail].sort());
    expect(await ask(ctx, '{ crmSearch(text: "lovel") { kind title } }')).toEqual([
      { kind: 'PERSON', title: 'Ada Lovelace' },
    ]);
  });
});

describe('files', () => {
  it('add people after a trial that leaves nothing, row by row, and write them out again', async () => {
    const ctx = service.brand();
    const csv =
      'givenName;familyName;emails;birthday\nAda;King;ada@x.de|a@x.de;1990-01-01\nAnna;Two;ADA@x.de;\nNo;Day;;never\nGrace;Hopper;g@x.de;\n';
    const take = (trial: boolean) =>
      run<{ report: object }>(
        ctx,
        'importCrmRecords',
        'ImportCrmRecordsInput',
        { idempotencyKey: 'file', csv, trial },
        'report { rows created faults { row code } }',
      );
    const report = {
      rows: 4,
      created: 2,
      faults: [
        { row: 3, code: 'CRM_IMPORT_ROW_TWICE' },
        { row: 4, code: 'CRM_PERSON_INVALID' },
      ],
    };
    expect((await take(true)).report).toEqual(report);
    expect(await rows(service, ctx, 'person')).toHaveLength(0);
    expect((await take(false)).report).toEqual(report);
    expect((await take(false)).report).toEqual(report);
    expect(await rows(service, ctx, 'person')).toHaveLength(2);
    const { csv: written } = await ask<{ csv: string }>(ctx, '{ crmExport { csv next } }');
    expect(written.split('\n').slice(1, 3)).toEqual([
      'P-1001,Ada,King,,,1990-01-01,,,ada@x.de|a@x.de,,,,,,',
      'P-1002,Grace,Hopper,,,,,,g@x.de,,,,,,',
    ]);
  });
});
