import type { Findings } from '../../components/record-search.tsx';
import { PeopleNames, PeopleSearch } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/search';

/** The first of the brand's people whose name or address has the text within, or the one of an id. */
export async function loader({ request, context }: Route.LoaderArgs): Promise<Findings> {
  await requirePermission(context, 'platform.user.read');
  const params = new URL(request.url).searchParams;
  const one = params.get('id');
  if (one !== null) {
    const { users } = await gql(context, PeopleNames, {});
    return { found: users.nodes.filter(({ id }) => id === one).map(({ id, name }) => ({ id, label: name })) };
  }
  const { users } = await gql(context, PeopleSearch, { search: params.get('q')?.trim().slice(0, 100) ?? '' });
  const found = users.nodes.map(({ id, name, email }) => ({ id, label: name, about: email }));
  return { found, more: users.pageInfo.hasNextPage };
}

/** Asked as a person types, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
