import { type Ctx, newId } from '@mh-os/kernel';
import type { JobRun } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { CrmImportEntity } from '../src/imports/crm-import.entity.ts';
import { ImportRunner } from '../src/imports/running/import-runner.ts';
import { ImportSweeper } from '../src/imports/running/import-sweeper.ts';
import { DERIVED, USES } from '../src/imports/subject-state.ts';
import { aLead, run, someRules } from './growth.builders.ts';
import { aFile, codesOf, importFile, runFile, theImport, undoFile, type ImportView } from './imports.builders.ts';
import { aBuyer, aCompany, aField, aPerson, match, rows } from './people.builders.ts';

let service: TestService;
let ctx: Ctx;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(() => {
  ctx = service.brand();
});

const table = <T extends object = Record<string, unknown>>(name: string, where?: string): Promise<T[]> =>
  rows<T>(service, ctx, name, where);
const oneOf = async (name: string, where: string) => (await table<{ id: string; version: number }>(name, where))[0]!;

describe('files of companies', () => {
  it('find their columns by known names or by hand, are tried, told row by row, and taken in', async () => {
    const parent = await aCompany(service, ctx, 'Mother Ltd');
    await aCompany(service, ctx, 'Salon Sample');
    const csv = [
      'Firma;USt-IdNr.;Webseite;Telefon;PLZ;Ort;Land;parentNumber;Odd',
      'Barber & Co;de 136 695 976;https://www.barber.example/x;030 901820;10115;Berlin;de;C-1001;x',
      'Salon Sample;;;;;;;;',
      'Barber and Company;DE136695976;;;;;;;',
      ';;;;;;;;y',
      'Broken;123;;;;;;;',
      'Salon Samples;;;;;;;;',
      'Lost;;;;;;;C-9999;',
    ].join('\n');
    const file = await aFile(service, ctx, 'COMPANIES', csv);
    expect(file.columns.map(({ field }) => field)).toEqual([
      'name',
      'vatId',
      'domain',
      'phone',
      'postalCode',
      'city',
      'country',
      'parentNumber',
      null,
    ]);
    expect(file.columns[0]!.samples).toEqual(['Barber & Co', 'Salon Sample', 'Barber and Company']);
    const tried = await runFile(service, ctx, file, { trial: true });
    expect(tried).toMatchObject({ status: 'TRIED', createdCount: 2, knownCount: 1, failedCount: 4 });
    expect(await table('company')).toHaveLength(2);
    const mapping = [{ column: 'Odd', field: 'email' }];
    const odd = await runFile(service, ctx, tried, { trial: true, mapping });
    expect(codesOf(odd)).toContainEqual([2, 'CRM_COMPANY_INVALID']);
    const byHand = [...mapping.map(({ column }) => ({ column, field: null }))];
    const done = await runFile(service, ctx, odd, { trial: false, mapping: byHand });
    expect(done).toMatchObject({ status: 'SUCCEEDED', createdCount: 2, knownCount: 1, failedCount: 4 });
    expect(codesOf(done)).toEqual([
      [3, 'CRM_COMPANY_KNOWN'],
      [4, 'CRM_IMPORT_ROW_TWICE'],
      [5, 'CRM_COMPANY_INVALID'],
      [6, 'CRM_COMPANY_INVALID'],
      [7, 'CRM_COMPANY_ALIKE'],
      [8, 'CRM_COMPANY_UNKNOWN'],
    ]);
    expect(await table('company', `name = 'Barber & Co'`)).toMatchObject([
      { vat_id: 'DE136695976', domain: 'barber.example', phone: '+4930901820', country: 'DE', parent_id: parent.id },
    ]);
    expect(await table('crm_import_file')).toHaveLength(0);
    await expect(runFile(service, ctx, done)).rejects.toThrow();
  });

  it('change what is there only where that is asked for, and give back what was before', async () => {
    const known = await aCompany(service, ctx, 'Salon Eins');
    const csv = 'name,number,domain,tags,line1,city\nSalon Uno,C-1001,uno.example,vip,Weg 1,Bonn\n';
    expect((await importFile(service, ctx, 'COMPANIES', csv)).knownCount).toBe(1);
    const before = await table('company');
    const done = await importFile(service, ctx, 'COMPANIES', csv, { updateKnown: true });
    expect(done).toMatchObject({ updatedCount: 1, createdCount: 0 });
    expect(await table('company')).toMatchObject([{ id: known.id, name: 'Salon Uno', tags: ['vip'] }]);
    expect((await importFile(service, ctx, 'COMPANIES', csv, { updateKnown: true })).updatedCount).toBe(0);
    expect(await undoFile(service, ctx, done)).toMatchObject({ status: 'UNDONE', undoneCount: 1, keptCount: 0 });
    const [after] = await table('company');
    const { version: _v, updated_at: _u, ...facts } = before[0]!;
    expect(after).toMatchObject(facts);
    expect(await table('postal_address')).toHaveLength(0);
  });

  it('are written as a file that is read again and changes nothing', async () => {
    const known = await aCompany(service, ctx, 'Salon Eins');
    const field = { subject: 'COMPANY', key: 'chairs', label: 'Chairs', type: 'NUMBER' };
    await run(service, ctx, 'saveCrmCustomField', field, 'field { id }');
    const facts = { name: '=Odd, "Ltd"', tags: ['a', 'b'], custom: { chairs: 3.5 }, phone: '+4930901820' };
    const addresses = [{ line1: 'Weg 1', postalCode: '53111', city: 'Bonn', country: 'DE' }];
    const input = { ...facts, addresses, country: 'DE', parentId: known.id, idempotencyKey: newId() };
    expect((await run(service, ctx, 'createCompany', input, 'company { id }')).userErrors).toEqual([]);
    const ask = '{ crmCompanyExport { csv next } }';
    const written = (await service.graphql(ctx, ask)).data!['crmCompanyExport'] as { csv: string; next: null };
    expect(written.next).toBeNull();
    expect(written.csv.trim().split('\n')).toEqual([
      'number,name,vatId,domain,email,phone,country,tags,parentNumber,line1,line2,postalCode,city,region,custom.chairs',
      `C-1002,"'=Odd, ""Ltd""",,,,+4930901820,DE,a|b,C-1001,Weg 1,,53111,Bonn,,3.5`,
      'C-1001,Salon Eins,,,,,,,,,,,,,',
    ]);
    const again = await importFile(service, ctx, 'COMPANIES', written.csv, { updateKnown: true });
    expect(again).toMatchObject({ createdCount: 0, updatedCount: 0, failedCount: 0 });
    const clerk = service.brand(['crm.company.read']);
    expect((await service.graphql(clerk, ask)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('files of people', () => {
  it('link people to companies by number and by name, and fill own fields', async () => {
    await aCompany(service, ctx, 'Salon Sample');
    await aField(service, ctx);
    const csv = [
      'Vorname,E-Mail,Firma,companyNumber,Rolle,Hair type',
      'Ada,ada@x.de,Salon Sample,,Buyer,fine',
      'Ben,ben@x.de,,C-1001,,thick',
      'Cem,cem@x.de,Nowhere,,,',
      'Dee,dee@x.de,,C-4711,,',
      'Eve,eve@x.de,,,,curly',
    ].join('\n');
    const done = await importFile(service, ctx, 'PEOPLE', csv);
    expect(done).toMatchObject({ createdCount: 3, failedCount: 2 });
    expect(codesOf(done)).toEqual([
      [5, 'CRM_COMPANY_UNKNOWN'],
      [6, 'CRM_CUSTOM_FIELD_INVALID'],
    ]);
    expect((await table<{ role: string }>('company_person')).map(({ role }) => role).sort()).toEqual(['', 'Buyer']);
    expect(await table('person', `given_name = 'Ada'`)).toMatchObject([{ custom: { hair_type: 'fine' } }]);
  });

  it('taken back, leave exactly what was before: rows changed or used since stay and are told', async () => {
    const known = await aPerson(service, ctx, { emails: ['known@x.de'], tags: ['old'] });
    const [was] = await table('person');
    const csv = [
      'givenName,emails,phones,tags,city',
      ...['Gone', 'Edited', 'Noted', 'Learned', 'Alone'].map((name) => `${name},${name}@x.de,+4930901820,,Bonn`),
      'Known,known@x.de|second@x.de,,new,Bonn',
    ].join('\n');
    const done = await importFile(service, ctx, 'PEOPLE', csv, { updateKnown: true });
    expect(done).toMatchObject({ createdCount: 5, updatedCount: 1 });
    const edited = await oneOf('person', `given_name = 'Edited'`);
    const noted = await oneOf('person', `given_name = 'Noted'`);
    await run(service, ctx, 'updatePerson', { id: edited.id, expectedVersion: 1, language: 'de' }, 'person { id }');
    await run(service, ctx, 'writeCrmNote', { personId: noted.id, text: 'Hi', idempotencyKey: newId() }, 'note { id }');
    await match(service, ctx, [aBuyer({ reference: '7', email: 'learned@x.de' })]);
    const undone = await undoFile(service, ctx, done);
    expect(undone).toMatchObject({ status: 'UNDONE', undoneCount: 3, keptCount: 3 });
    expect(codesOf(undone, true)).toEqual([
      [3, 'CRM_IMPORT_UNDO_CHANGED'],
      [4, 'CRM_IMPORT_UNDO_USED'],
      [5, 'CRM_IMPORT_UNDO_CHANGED'],
    ]);
    const names = (await table<{ given_name: string }>('person')).map(({ given_name: name }) => name);
    expect(names.sort()).toEqual(['Ada', 'Edited', 'Learned', 'Noted']);
    const { version: _v, updated_at: _u, ...facts } = was!;
    expect(await oneOf('person', `id = '${known.id}'`)).toMatchObject(facts);
    const left = await table<{ canonical: string }>('person_email', `person_id = '${known.id}'`);
    expect(left.map(({ canonical }) => canonical)).toEqual(['known@x.de']);
    expect(await table('postal_address', `person_id = '${known.id}'`)).toHaveLength(0);
    await expect(undoFile(service, ctx, undone)).rejects.toThrow();
    const again = await importFile(service, ctx, 'PEOPLE', csv);
    expect(again).toMatchObject({ createdCount: 2, knownCount: 4 });
  });

  it('G11: taken back by many at once while many edit, each person is either gone or as edited', async () => {
    const csv = `givenName,emails\n${Array.from({ length: 30 }, (_, i) => `N${i},n${i}@x.de`).join('\n')}`;
    const done = await importFile(service, ctx, 'PEOPLE', csv);
    const people = await table<{ id: string; given_name: string }>('person');
    const edit = ({ id }: { id: string }) =>
      run(service, ctx, 'updatePerson', { id, expectedVersion: 1, language: 'fr' }, 'person { id }').then(
        ({ userErrors }) => (userErrors[0]?.code === undefined ? id : null),
      );
    const takeBack = () => undoFile(service, ctx, done).catch((error: Error) => error.message);
    const [edits, undos] = await Promise.all([
      Promise.all(people.slice(0, 20).map(edit)),
      Promise.all(Array.from({ length: 5 }, takeBack)),
    ]);
    expect(undos.filter((one) => typeof one !== 'string')).toHaveLength(1);
    const left = await table<{ id: string; language: string | null }>('person');
    expect(left.map(({ id }) => id).sort()).toEqual(edits.filter((id) => id !== null).sort());
    expect(left.every(({ language }) => language === 'fr')).toBe(true);
    const one = await theImport(service, ctx, done.id);
    expect(one).toMatchObject({ status: 'UNDONE', keptCount: left.length, undoneCount: 30 - left.length });
    expect(await table('person_email')).toHaveLength(left.length);
  });

  it('a crash between two batches loses nothing and does nothing twice, forth and back', async () => {
    const csv = `givenName,emails\n${Array.from({ length: 450 }, (_, i) => `N${i},n${i}@x.de`).join('\n')}`;
    const runner = service.app.get(ImportRunner, { strict: false });
    const db = service.app.get(Db);
    const file = await aFile(service, ctx, 'PEOPLE', csv);
    const set = (patch: Partial<CrmImportEntity>): Promise<CrmImportEntity> =>
      db.tx(ctx, async (tx) => tx.update<CrmImportEntity>(await tx.lock(CrmImportEntity, file.id), patch));
    const head = await set({ status: 'RUNNING', trial: false });
    let state: unknown = null;
    const job = (dieAt: number): JobRun => {
      let steps = 0;
      const checkpoint = (_tx: unknown, progress: { state?: unknown }): Promise<void> => {
        steps += 1;
        if (steps === dieAt) return Promise.reject(new Error('the process dies'));
        state = progress.state ?? state;
        return Promise.resolve();
      };
      return { id: newId(), kind: 'x', input: {}, attempt: 1, state, checkpoint } as never;
    };
    await expect(runner.apply(job(2), ctx, head)).rejects.toThrow('dies');
    expect(await table('person')).toHaveLength(200);
    await runner.apply(job(0), ctx, head);
    expect(await table('person')).toHaveLength(450);
    expect(await theImport(service, ctx, file.id)).toMatchObject({ createdCount: 450, failedCount: 0 });
    const going = await set({ status: 'UNDOING', undoUntil: new Date(Date.now() + 60_000) });
    await expect(runner.undo(job(3), ctx, going)).rejects.toThrow('dies');
    expect(await table('person')).toHaveLength(50);
    await Promise.all([runner.undo(job(0), ctx, going), runner.undo(job(0), ctx, going)]);
    expect(await table('person')).toHaveLength(0);
    expect(await theImport(service, ctx, file.id)).toMatchObject({ undoneCount: 450, keptCount: 0 });
  });

  it('keep nothing to take back after a day, and no file that nobody took in', async () => {
    await aFile(service, ctx, 'PEOPLE', 'givenName\nAda\n');
    const done = await importFile(service, ctx, 'PEOPLE', 'givenName\nAda\n');
    await service.admin.query(`UPDATE crm_import SET undo_until = now() - interval '1 hour' WHERE brand_id = $1`, [
      ctx.brandId,
    ]);
    await service.admin.query(
      `UPDATE crm_import_file SET created_at = now() - interval '25 hours' WHERE brand_id = $1`,
      [ctx.brandId],
    );
    await expect(undoFile(service, ctx, done)).rejects.toThrow('CRM_IMPORT_UNDO_LATE');
    await service.app.get(ImportSweeper, { strict: false }).sweep();
    expect([...(await table('crm_import_change')), ...(await table('crm_import_file'))]).toEqual([]);
  });

  it('every table that names a person, company or lead is looked at when they are taken back', async () => {
    const sql = `SELECT table_name AS t, column_name AS c FROM information_schema.columns
      WHERE table_schema = current_schema() AND column_name IN ('person_id', 'company_id', 'lead_id')`;
    const found = (await service.admin.query<{ t: string; c: string }>(sql)).rows.map(({ t, c }) => `${t}.${c}`);
    const known = [...Object.values(USES), ...Object.values(DERIVED)].flat().map(([t, c]) => `${t}.${c}`);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((one) => !known.includes(one))).toEqual(['lead_score.lead_id']);
  });
});

describe('files of leads', () => {
  const csv =
    'Vorname,E-Mail,Chairs,externalId\nAna,ana@b.de,3,1\nBen,ben@b.de,4,2\nCem,nobody,1,3\nDan,dan@b.de,1,4\n';

  it('CRM-2: taken back go with their scores; those that somebody worked on stay', async () => {
    await run(
      service,
      ctx,
      'saveScoreRules',
      { name: 'R', rules: someRules, idempotencyKey: newId() },
      'scoring { won }',
    );
    const stays = await aLead(service, ctx);
    const file = await aFile(service, ctx, 'LEADS', csv);
    expect(file.columns.map(({ field }) => field)).toEqual(['givenName', 'email', 'attr.chairs', 'reference']);
    const done = await runFile(service, ctx, file, { trial: false, source: 'fair' });
    expect(done).toMatchObject({ createdCount: 3, failedCount: 1 });
    expect(await table('lead_score')).toHaveLength(4);
    const ben = await oneOf('lead', `given_name = 'Ben'`);
    const dan = await oneOf('lead', `given_name = 'Dan'`);
    await run(service, ctx, 'moveLead', { id: ben.id, expectedVersion: 1, action: 'START' }, 'lead { id }');
    const did = { leadId: dan.id, event: 'mail-opened', idempotencyKey: newId() };
    await run(service, ctx, 'recordLeadEngagement', did, 'lead { id }');
    const undone = await undoFile(service, ctx, done);
    expect(codesOf(undone, true)).toEqual([
      [3, 'CRM_IMPORT_UNDO_CHANGED'],
      [5, 'CRM_IMPORT_UNDO_USED'],
    ]);
    const left = await table<{ id: string }>('lead');
    expect(left.map(({ id }) => id).sort()).toEqual([stays.id, ben.id, dan.id].sort());
    expect(new Set((await table<{ lead_id: string }>('lead_score')).map((row) => row.lead_id))).toEqual(
      new Set([stays.id, ben.id, dan.id]),
    );
  });

  it('and people that came in at once can be taken back as well', async () => {
    await run(service, ctx, 'importLeads', { csv, source: 'fair', idempotencyKey: newId() }, 'created');
    await run(
      service,
      ctx,
      'importCrmRecords',
      { csv: 'givenName\nAda\n', trial: false, idempotencyKey: newId() },
      'report { created }',
    );
    const answer = await service.graphql(ctx, '{ crmImports(first: 5) { nodes { id version status } } }');
    const { nodes } = answer.data!['crmImports'] as { nodes: ImportView[] };
    expect(nodes).toHaveLength(2);
    for (const one of nodes) expect((await undoFile(service, ctx, one)).keptCount).toBe(0);
    expect([await table('lead'), await table('person')]).toEqual([[], []]);
  });

  it('the door for scores opens only for an import that is being taken back', async () => {
    const lead = await aLead(service, ctx);
    const db = service.app.get(Db);
    const [n] = await db.tx(ctx, (tx) =>
      tx.query<{ n: number }>('door', 'SELECT lead_take_back($1, $2::uuid[]) AS n', [newId(), [lead.id]]),
    );
    expect(n).toEqual({ n: 0 });
    expect(await table('lead')).toHaveLength(1);
  });
});

describe('A4: permissions', () => {
  it('a file asks for the permission of its records besides', async () => {
    const clerk = ctx.with({ permissions: ['crm.file.import', 'crm.person.write'] });
    await expect(importFile(service, clerk, 'COMPANIES', 'name\nX\n')).rejects.toThrow('FORBIDDEN');
    expect((await importFile(service, clerk, 'PEOPLE', 'givenName\nX\n')).createdCount).toBe(1);
  });

  it.each([
    ['nothing that is known', 'odd\n1\n', 'CRM_IMPORT_MAPPING'],
    ['no row', 'name\n', 'CRM_IMPORT_INVALID'],
    ['two columns of one name', 'name,name\nA,B\n', 'CRM_IMPORT_INVALID'],
  ])('a file with %s is refused', async (_what, csv, code) => {
    await expect(importFile(service, ctx, 'COMPANIES', csv)).rejects.toThrow(code);
  });
});
