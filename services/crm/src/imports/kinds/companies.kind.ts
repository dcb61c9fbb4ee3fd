import { companyRemoved, companyUpdated } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { changesOf } from '@mh-os/kernel';

import { assertNoCircle, type CompanyFacts, decideCompany, type CompanyWish } from '../../companies/companies.rules.ts';
import { readParents } from '../../companies/companies.read-model.ts';
import { CompanyEntity } from '../../companies/company.entity.ts';
import { searchableCompany, writeCompany } from '../../companies/company-writing.ts';
import { readCustomFields } from '../../custom-fields/custom-fields.read-model.ts';
import { nameKey } from '../../people/normal.rules.ts';
import { addAddresses } from '../../people/person-parts.ts';
import { type AddressFacts, decideAddresses } from '../../people/person.rules.ts';
import { indexRecords } from '../../search/search-index.ts';
import { BRAND } from '../../sql.ts';
import { type ImportField, listOf } from '../import.rules.ts';
import {
  type Applied,
  type AppliedRow,
  attempt,
  fault,
  type ImportFrame,
  type ImportKind,
  type ImportRow,
  type KeptChange,
  notice,
  type RowFault,
} from '../import-kind.ts';
import { statesOf } from '../subject-state.ts';
import { lockSubjects, partChanges, removeDerived } from '../taking-back.ts';
import { alikeCompany, findCompanies } from './companies.matching.ts';
import { ADDRESS_FIELDS, COUNTRY, customColumns, customOf, TAGS } from './people.fields.ts';
import { touchedBefore } from './touched.ts';
import { Workplaces } from './workplaces.ts';

const FIELDS: readonly ImportField[] = [
  { name: 'number', meaning: 'Number of a company that is there already, such as C-1001.', aliases: ['nummer'] },
  {
    ...{ name: 'name', meaning: 'Name.', required: true },
    aliases: ['companyname', 'company', 'firma', 'firmenname', 'organisation', 'organization'],
  },
  { name: 'vatId', meaning: 'VAT id, such as DE136695976.', aliases: ['vat', 'vatnumber', 'ustid', 'ustidnr', 'uid'] },
  { name: 'domain', meaning: 'Site or its domain.', aliases: ['website', 'webseite', 'url', 'web', 'homepage'] },
  { name: 'email', meaning: 'E-mail address of the company itself.', aliases: ['mail', 'emailaddress'] },
  { name: 'phone', meaning: 'Telephone number.', aliases: ['telephone', 'telefon', 'phonenumber'] },
  COUNTRY,
  TAGS,
  {
    name: 'parentNumber',
    meaning: 'Number of the company that it belongs to.',
    aliases: ['parent', 'muttergesellschaft'],
  },
  { name: 'parentName', meaning: 'Name of the company that it belongs to, where the brand has one of it.' },
  ...ADDRESS_FIELDS,
];

type Facts = CompanyFacts & Pick<CompanyEntity, 'custom'>;

/** What takes a row of companies back; `before` null where the row made the company. */
interface CompanyUndo {
  readonly state: string;
  readonly before: Facts | null;
  readonly addressIds: readonly string[];
}

const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('company-import ' || $1, 1))`;

async function apply(tx: Tx, rows: readonly ImportRow[], frame: ImportFrame): Promise<Applied> {
  // Two files with the same company would else both find that it is not there.
  await tx.query('company_import_lock', ONE_AT_A_TIME, [tx.ctx.requireBrand()]);
  const faults: RowFault[] = [];
  const custom = await readCustomFields(tx, 'COMPANY');
  const parents = await Workplaces.of(tx, rows, 'parentNumber', 'parentName');
  const applied: AppliedRow[] = [];
  for (const row of rows) {
    const parentId = parents.idOf(row, faults, 'parentNumber', 'parentName');
    if (parentId === undefined) continue;
    const wish = { ...wishOf(row), ...(parentId !== null && { parentId }) };
    const fresh = attempt(row.row, faults, () => ({
      ...{ facts: { ...decideCompany(wish, null), custom: customOf(custom, row) } },
      ...{ addresses: addressesOf(row), kept: decideAddresses(addressesOf(row)) },
    }));
    if (!fresh) continue;
    const known = await findCompanies(tx, fresh.facts, row.cells['number']?.toUpperCase() ?? null);
    if (known.length === 0) applied.push(await add(tx, row, fresh.facts, fresh.addresses, frame, faults));
    else {
      const next = (before: CompanyEntity): Facts => ({
        ...decideCompany({ ...wish, tags: wish.tags && [...before.tags, ...wish.tags] }, before),
        custom: customOf(custom, row, before.custom),
      });
      const outcome = await meet(tx, row, known, next, frame, faults);
      if (outcome) applied.push(outcome);
    }
  }
  return { applied, faults };
}

function wishOf({ cells }: ImportRow): CompanyWish {
  const { name, domain, vatId, email, phone, country } = cells;
  return {
    name,
    domain,
    vatId,
    email,
    phone,
    country,
    tags: cells['tags'] === undefined ? undefined : listOf(cells['tags']),
  };
}

function addressesOf({ cells }: ImportRow): AddressFacts[] {
  const { line1, line2, postalCode, city, region, country } = cells;
  return (line1 ?? postalCode ?? city) === undefined ? [] : [{ line1, line2, postalCode, city, region, country }];
}

async function add(
  tx: Tx,
  row: ImportRow,
  facts: Facts,
  addresses: readonly AddressFacts[],
  { source }: ImportFrame,
  faults: RowFault[],
): Promise<AppliedRow> {
  const alike = await alikeCompany(tx, facts.name);
  if (alike)
    faults.push(
      notice(
        row.row,
        'CRM_COMPANY_ALIKE',
        `${alike.number} ${alike.name} is named alike: look whether it is the same.`,
      ),
    );
  const { id } = await writeCompany(tx, facts, addresses, source);
  const state = (await statesOf(tx, 'company', [id])).get(id)!;
  const undo: CompanyUndo = { state, before: null, addressIds: [] };
  return { row: row.row, outcome: 'created', change: { subjectId: id, undo } };
}

/** What comes of a row whose company is there already. */
async function meet(
  tx: Tx,
  row: ImportRow,
  known: readonly { readonly id: string; readonly number: string }[],
  next: (before: CompanyEntity) => Facts,
  frame: ImportFrame,
  faults: RowFault[],
): Promise<AppliedRow | null> {
  const [{ id, number }] = known as [{ id: string; number: string }];
  const refuse = (code: string, message: string): null => {
    faults.push(fault(row.row, code, message));
    return null;
  };
  if (known.length > 1)
    return refuse('CRM_IMPORT_AMBIGUOUS', `The row fits ${known.map((one) => one.number).join(' and ')}.`);
  if (!frame.updateKnown) {
    faults.push(notice(row.row, 'CRM_COMPANY_KNOWN', `${number} is there already, and stays as it is.`));
    return { row: row.row, outcome: 'known' };
  }
  if ((await touchedBefore(tx, frame, [id])).size > 0)
    return refuse('CRM_IMPORT_ROW_TWICE', `A row before of the file is about ${number}.`);
  const company = await tx.lock(CompanyEntity, id);
  const parents = await readParents(tx, company.id);
  const facts = attempt(row.row, faults, () => next(company));
  if (!facts) return null;
  const above =
    facts.parentId === null || facts.parentId === company.parentId ? [] : await readParents(tx, facts.parentId);
  if (!attempt(row.row, faults, () => (assertNoCircle(id, above), parents))) return null;
  const before = factsOf(company);
  const addressIds = await addNew(tx, id, addressesOf(row));
  if (changesOf(company, facts).length + addressIds.length === 0) return { row: row.row, outcome: 'known' };
  await save(tx, company, facts);
  const state = (await statesOf(tx, 'company', [id])).get(id)!;
  return {
    row: row.row,
    outcome: 'updated',
    change: { subjectId: id, undo: { state, before, addressIds } satisfies CompanyUndo },
  };
}

function factsOf(one: CompanyEntity): Facts {
  const { name, nameKey: key, domain, vatId, email, phone, country, parentId, ownerId, tags, custom } = one;
  return { name, nameKey: key, domain, vatId, email, phone, country, parentId, ownerId, tags, custom };
}

const ADDRESS_IDS = `SELECT id FROM postal_address WHERE brand_id = ${BRAND} AND company_id = $1`;

async function addNew(tx: Tx, id: string, addresses: readonly AddressFacts[]): Promise<string[]> {
  if (addresses.length === 0) return [];
  const ids = async (): Promise<string[]> =>
    (await tx.query<{ id: string }>('import_company_addresses', ADDRESS_IDS, [id])).map((row) => row.id);
  const before = await ids();
  await addAddresses(tx, [{ id, addresses: decideAddresses(addresses) }], true);
  return (await ids()).filter((one) => !before.includes(one));
}

async function save(tx: Tx, company: CompanyEntity, facts: Facts): Promise<void> {
  const changes = changesOf(company, facts).filter(({ field }) => field !== 'nameKey');
  await tx.update<CompanyEntity>(company, facts);
  await indexRecords(tx, 'COMPANY', [searchableCompany(company)]);
  const told = changes.map(({ field }) => ({ field, before: null, after: null }));
  const target = { aggregateId: company.id, aggregateVersion: company.version };
  tx.emit(companyUpdated, { label: company.number, changes: told }, target);
}

async function undo(tx: Tx, changes: readonly KeptChange[], frame: ImportFrame): Promise<RowFault[]> {
  const ids = changes.map(({ subjectId }) => subjectId);
  await lockSubjects(tx, 'company', ids);
  const faults: RowFault[] = [];
  // One after the other, the last first: a branch goes before the company that it belongs to.
  for (const change of changes) {
    const parted = await partChanges<CompanyUndo>(tx, 'company', [change], ({ before }) => before === null);
    faults.push(...parted.faults);
    const [one] = parted.reversible;
    const [company] = one ? await tx.find(CompanyEntity, { id: In([one.subjectId]) }) : [];
    if (one && company) await takeBack(tx, company, one.undo, frame);
  }
  return faults;
}

async function takeBack(tx: Tx, company: CompanyEntity, kept: CompanyUndo, { importId }: ImportFrame): Promise<void> {
  const { id, number, version } = company;
  if (kept.before !== null) {
    const sql = `DELETE FROM postal_address WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[])`;
    await tx.query('take_back_company_addresses', sql, [kept.addressIds]);
    return save(tx, company, kept.before);
  }
  await removeDerived(tx, 'company', [id]);
  await tx.remove(company);
  tx.emit(companyRemoved, { label: number, importId }, { aggregateId: id, aggregateVersion: version + 1 });
}

/** Companies, matched by number, VAT id, domain or name. */
export const companiesKind: ImportKind = {
  ...{ key: 'COMPANIES', permission: 'crm.company.write', mostRows: 5000, apply, undo },
  fields: async (tx: ReadTx) => [...FIELDS, ...customColumns(await readCustomFields(tx, 'COMPANY'))],
  identities: ({ cells }) => {
    const { number, name = '', vatId, country = '' } = cells;
    const key = nameKey(name) || name.toLowerCase();
    return [
      ...(number === undefined ? [] : [`number ${number.toUpperCase()}`]),
      ...(vatId === undefined ? [] : [`vat ${vatId.toUpperCase().replace(/[\s.-]/g, '')}`]),
      `name ${key} ${country.toUpperCase()}`,
    ];
  },
};
