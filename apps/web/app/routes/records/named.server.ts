import type { RouterContextProvider } from 'react-router';
import { CompanyName, Customer } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import type { Found } from '../../components/record-search.tsx';

/** The person and company that an address names, to fill a form with. */
export async function namedRecords(
  context: Readonly<RouterContextProvider>,
  params: URLSearchParams,
): Promise<{ person: Found | null; company: Found | null }> {
  const [personId, companyId] = [params.get('personId'), params.get('companyId')];
  const [one, other] = await Promise.all([
    personId ? gql(context, Customer, { id: personId }) : undefined,
    companyId ? gql(context, CompanyName, { id: companyId }) : undefined,
  ]);
  const { person } = one ?? {};
  const { company } = other ?? {};
  return {
    person: person ? { id: person.id, label: `${person.displayName} · ${person.number}` } : null,
    company: company ? { id: company.id, label: `${company.name} · ${company.number}` } : null,
  };
}
