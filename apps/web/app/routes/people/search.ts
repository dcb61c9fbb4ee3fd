import { PeopleSearch } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/search';

/** The first of the brand's people whose name or address has the text within. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.user.read');
  const search = new URL(request.url).searchParams.get('q')?.trim().slice(0, 100) ?? '';
  const { users } = await gql(context, PeopleSearch, { search });
  return { people: users.nodes, more: users.pageInfo.hasNextPage };
}

/** Asked as a person types, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
