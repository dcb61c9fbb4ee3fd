import { ActivityCauses } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/causes';

/** What led to an entry, for its panel. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.activity.read');
  const { activityCauses } = await gql(context, ActivityCauses, { id: params.id });
  return { causes: activityCauses ?? [] };
}

/** Asked when a person opens the panel, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
