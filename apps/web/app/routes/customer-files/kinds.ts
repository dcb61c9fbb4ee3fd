import type { CrmImportKind } from '../../graphql/generated/types.ts';

/** What comes in by file, and where its list is. */
export const kinds = {
  PEOPLE: { list: '/customers', permission: 'crm.person.write' },
  COMPANIES: { list: '/companies', permission: 'crm.company.write' },
  LEADS: { list: '/leads', permission: 'crm.lead.write' },
} as const satisfies Readonly<Record<CrmImportKind, { list: string; permission: string }>>;

export const kindOf = (text: string | null): CrmImportKind =>
  text === 'COMPANIES' || text === 'LEADS' ? text : 'PEOPLE';
