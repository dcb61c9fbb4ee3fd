import { JourneyPeopleSearch } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/person-search';

/** Customers whose name, address or number a typed text means. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.person.read');
  const text = new URL(request.url).searchParams.get('q')?.trim().slice(0, 100) ?? '';
  if (text === '') return { people: [] };
  const { crmSearch } = await gql(context, JourneyPeopleSearch, { text });
  const people = (crmSearch ?? []).filter(({ kind }) => kind === 'PERSON');
  return { people: people.map(({ id, number, title }) => ({ id, name: `${title} (${number})` })) };
}

/** Asked as a person types, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
