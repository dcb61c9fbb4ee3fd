import { Notifications } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import type { Route } from './+types/latest';

const LATEST = 8;

/** What the bell unfolds. */
export async function loader({ context }: Route.LoaderArgs) {
  const asked = { first: LATEST, unreadOnly: false, archived: false };
  const { notifications, unreadNotificationCount } = await gql(context, Notifications, asked);
  return { items: notifications?.nodes ?? [], unread: unreadNotificationCount ?? 0 };
}
