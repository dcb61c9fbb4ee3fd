import { redirect } from 'react-router';
import { ContentItem } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/item';

/** The address of one item, as notifications know it: the calendar on its day, with it open. */
export async function loader({ params: { id }, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.content.read');
  const { contentItem } = await gql(context, ContentItem, { id });
  const day = contentItem?.plannedLocal?.slice(0, 10);
  const query = new URLSearchParams({ ...(day && { day }), item: id });
  return redirect(`/marketing/calendar?${query.toString()}`);
}
