import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { CampaignPage, CampaignReaders, CampaignResults, CampaignSegments } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { keepTyped } from '../../lib/keep-typed.ts';
import { holds } from '../../lib/permissions.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/campaign';
import { ContentEditor } from './content-editor.tsx';
import { PlanForm } from './plan-form.tsx';
import { Results } from './results.tsx';
import { handleCampaign } from './save.server.ts';
import { Standing } from './standing.tsx';
import { Steps } from './steps.tsx';

const tabs = ['overview', 'content', 'results'] as const;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const isNew = params.id === 'new';
  const { permissions } = await requirePermission(context, isNew ? 'crm.campaign.create' : 'crm.campaign.read');
  const wanted = new URL(request.url).searchParams.get('tab');
  const tab = isNew ? 'overview' : (tabs.find((one) => one === wanted) ?? 'overview');
  const { campaign } = isNew ? { campaign: null } : await gql(context, CampaignPage, { id: params.id });
  if (!isNew && campaign == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const seesSegments = holds(permissions, 'crm.segment.read');
  const segments = seesSegments && tab === 'overview' ? (await gql(context, CampaignSegments, {})).segments : [];
  const outcome = tab === 'results' ? (await gql(context, CampaignResults, { id: params.id })).campaign?.result : null;
  const segmentId = campaign?.segmentId;
  const asks = tab === 'content' && segmentId != null && seesSegments && holds(permissions, 'crm.person.read');
  const readers = asks ? (await gql(context, CampaignReaders, { id: segmentId })).segment?.members.nodes : [];
  return { campaign, tab, segments: segments ?? [], outcome, readers: readers ?? [], key: randomUUID() };
}

export const shouldRevalidate = keepTyped;

export async function action({ params, request, context }: Route.ActionArgs) {
  return handleCampaign(context, params.id, await request.formData());
}

/** One campaign: planned, written, approved, started, measured. */
export default function CampaignEditor({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { campaign, tab, segments, outcome, readers, key } = loaderData;
  const viewer = useViewer();
  const changeable = campaign === null || campaign.actions.includes('CHANGE');
  const editable = changeable && viewer.can('crm.campaign.create');
  const seen = useSeenKey(campaign);
  const home = `/marketing/campaigns/${campaign?.id ?? ''}`;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/marketing/campaigns', label: t('areas.name.campaigns') }}
        title={campaign?.name ?? t('campaigns.new')}
        status={
          campaign && (
            <>
              <EnumBadge name="campaignStatus" value={campaign.status} />
              {campaign.origin !== 'HUMAN' && <EnumBadge name="campaignOrigin" value={campaign.origin} />}
            </>
          )
        }
        actions={campaign && <Steps campaign={campaign} />}
      />
      {campaign && (
        <LinkTabs
          label={t('campaigns.tab.label')}
          tabs={tabs.map((one) => ({
            to: `${home}?tab=${one}`,
            label: t(`campaigns.tab.${one}`),
            current: one === tab,
          }))}
        />
      )}
      <div className="flex flex-col gap-4 px-(--gutter) pt-4 pb-8">
        {actionData?.problem && <ProblemNotice problem={actionData.problem} />}
        {campaign && tab !== 'results' && <State campaign={campaign} changeable={changeable} />}
        {tab === 'overview' && (
          <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_400px]">
            <PlanForm key={seen} campaign={campaign} segments={segments} formKey={key} editable={editable} />
            {campaign && <Standing campaign={campaign} />}
          </div>
        )}
        {tab === 'content' && campaign && (
          <ContentEditor key={seen} campaign={campaign} readers={readers} editable={editable} />
        )}
        {tab === 'results' && campaign && outcome && <Results campaign={campaign} outcome={outcome} />}
      </div>
    </main>
  );
}

type CampaignRecord = NonNullable<Route.ComponentProps['loaderData']['campaign']>;

function State({ campaign, changeable }: { readonly campaign: CampaignRecord; readonly changeable: boolean }) {
  const { t } = useTranslation();
  const { user } = useViewer();
  if (campaign.status === 'IN_REVIEW')
    return (
      <Notice
        tone="warn"
        title={campaign.submittedBy?.id === user.id ? t('campaigns.ownSubmission') : t('campaigns.waits')}
      />
    );
  if (!changeable) return <Notice tone="info" title={t('campaigns.frozen')} />;
  return campaign.status === 'DRAFT' ? null : <Notice tone="info" title={t('campaigns.draftAgain')} />;
}
