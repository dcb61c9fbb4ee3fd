import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NotificationPreferences } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/preferences';
import { DigestForm } from './digest-form.tsx';
import { QuietForm } from './quiet-form.tsx';
import { saveChoice } from './save.server.ts';
import { TopicRow } from './topic-row.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await viewerOf(context);
  const { notificationPreferences } = await gql(context, NotificationPreferences, {});
  if (notificationPreferences == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { preferences: notificationPreferences, zones: Intl.supportedValuesOf('timeZone') };
}

export const action = async ({ request, context }: Route.ActionArgs) => saveChoice(context, await request.formData());

/** What one wants to be told, where and when. */
export default function Preferences({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { preferences, zones } = loaderData;
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
      <PageHeader
        title={t('notifications.preferences')}
        lead={t('notifications.lead')}
        parent={{ to: '/notifications', label: t('notifications.title') }}
      />
      <div className="grid max-w-[1180px] items-start gap-4 px-(--gutter) pb-8 lg:grid-cols-[minmax(0,1fr)_340px]">
        <Card title={t('notifications.topics')} flush>
          <ul className="divide-y divide-line">
            {preferences.topics.map((choice) => (
              <TopicRow key={choice.topic.key} choice={choice} />
            ))}
          </ul>
        </Card>
        <div className="flex flex-col gap-4">
          <QuietForm preferences={preferences} zones={zones} />
          <DigestForm preferences={preferences} />
        </div>
      </div>
    </main>
  );
}
