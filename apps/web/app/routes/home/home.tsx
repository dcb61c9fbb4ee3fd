import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Route } from './+types/home';
import { Checklist } from './checklist.tsx';
import { Counts } from './counts.tsx';
import { homeData } from './home.server.ts';
import { FactorWanted } from '../account/factor-wanted.tsx';
import { Inbox } from './inbox.tsx';

export const loader = ({ context }: Route.LoaderArgs) => homeData(context);

export default function Home({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { activity, drafts } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('home.hello', { name: viewer.user.name.split(' ')[0] })} />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        <FactorWanted viewer={viewer} />
        <Counts home={loaderData} />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <div className="flex flex-col gap-4">
            {drafts !== null && <Inbox drafts={drafts.waiting.nodes} />}
            <Checklist home={loaderData} />
          </div>
          {activity !== null && (
            <Card
              title={t('home.recent')}
              aside={
                <Link to="/activity" className="link">
                  {t('home.allActivity')}
                </Link>
              }
            >
              {activity.length === 0 ? (
                <p className="text-muted">{t('activity.empty')}</p>
              ) : (
                <Timeline entries={activity} records />
              )}
            </Card>
          )}
        </div>
      </div>
    </main>
  );
}
