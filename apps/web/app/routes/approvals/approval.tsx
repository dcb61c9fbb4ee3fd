import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { Changes } from '../../components/changes.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Approval } from '../../graphql/generated/documents.ts';
import type { ApprovalPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/approval';
import { DecisionButtons } from './decision-buttons.tsx';
import { decideChange } from './decide.server.ts';
import { useSentence } from './use-sentence.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.approval.read');
  const { approvalRequest } = await gql(context, Approval, { id: params.id });
  if (approvalRequest == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { request: approvalRequest };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return decideChange(context, params.id, await request.formData());
}

export default function ApprovalDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { request } = loaderData;
  const sentence = useSentence();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/approvals', label: t('areas.name.approvals') }}
        title={sentence(request)}
        status={<EnumBadge name="approvalState" value={request.state} />}
      />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          {request.alone && (
            <Notice tone="info" title={t('approvals.alone')}>
              {t('approvals.aloneText')}
            </Notice>
          )}
          {request.failure != null && (
            <Notice tone="bad" title={t('approvals.failed')}>
              {request.failure.message}
            </Notice>
          )}
          <Card title={t('approvals.changes')}>
            <Changes entry={{ entity: { type: request.subjectType }, changes: request.changes }} />
          </Card>
          <DecisionButtons request={request} />
        </div>
        <Card title={t('approvals.what')}>
          <Facts request={request} />
        </Card>
      </div>
    </main>
  );
}

function Facts({ request }: { readonly request: ApprovalPartsFragment }) {
  const { t } = useTranslation();
  const decided = [
    [t('approvals.decided'), <When key="decided" at={request.decidedAt ?? request.requestedAt} />],
    [t('approvals.decider'), request.decidedBy?.name ?? NOTHING],
    [t('approvals.note'), request.note ?? NOTHING],
  ] as const;
  return (
    <FactList
      facts={[
        [t('approvals.subject'), request.subjectLabel],
        [t('approvals.who'), request.requestedBy.name ?? NOTHING],
        [t('approvals.when'), <When key="when" at={request.requestedAt} />],
        [t('approvals.reason'), request.reason ?? NOTHING],
        ...(request.decidedAt == null
          ? [[t('approvals.until'), <When key="until" at={request.expiresAt} />] as const]
          : decided),
        [
          t('approvals.permission'),
          <code key="permission" className="font-mono text-meta break-all">
            {request.permission}
          </code>,
        ],
        [
          t('approvals.hash'),
          <span key="hash">
            <code className="block font-mono text-meta break-all select-all">{request.payloadHash.slice(0, 16)}…</code>
            <span className="text-meta text-muted">{t('approvals.hashHint')}</span>
          </span>,
        ],
      ]}
    />
  );
}
