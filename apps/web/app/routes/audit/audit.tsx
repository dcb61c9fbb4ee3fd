import { useTranslation } from 'react-i18next';
import { redirect, useSearchParams } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { AuditDigests, AuditEntries, StartAuditVerification } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, keepList, useListUrl } from '../../lib/list-url.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/audit';
import { AuditPanel } from './audit-panel.tsx';
import { DigestList } from './digest-list.tsx';
import { EntryList } from './entry-list.tsx';
import { VerificationNotice, VerifyButton } from './verification.tsx';

const PAGE = 25;
const eq = (value: string | null) => (value === null || value === '' ? undefined : { eq: value });

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.audit.read');
  const params = new URL(request.url).searchParams;
  const page = { first: PAGE, after: cursorOf(params) ?? null };
  if (params.get('tab') === 'digests') {
    const { auditDigests, auditVerifications } = await gql(context, AuditDigests, page);
    return { entries: null, digests: auditDigests, verification: auditVerifications?.[0] ?? null, size: PAGE };
  }
  const where = {
    service: eq(params.get('service')),
    actorKind: eq(params.get('kind')),
    correlationId: eq(params.get('request')),
  };
  const { auditEntries, auditVerifications } = await gql(context, AuditEntries, { ...page, where });
  return { entries: auditEntries, digests: null, verification: auditVerifications?.[0] ?? null, size: PAGE };
}

export type AuditData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: Route.ActionArgs) {
  const key = String((await request.formData()).get('key'));
  const input = { idempotencyKey: key };
  const acted = await act(context, StartAuditVerification, { input }, (answer) => answer.startAuditVerification);
  return acted.problem === undefined ? redirect('/audit', 303) : refused(acted.problem);
}

export const shouldRevalidate = keepList;

export default function AuditScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { entries, digests, verification, size } = loaderData;
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const running = verification?.status === 'QUEUED' || verification?.status === 'RUNNING';
  useRefreshWhile(running, 800);
  const open = entries?.nodes.find((row) => row.id === params.get('peek'));
  const title = t('areas.name.audit');
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          title={title}
          lead={t('audit.lead')}
          actions={!running && <VerifyButton key={verification?.id} />}
        />
        <div className="flex flex-col gap-4 px-(--gutter) pb-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          <VerificationNotice verification={verification} />
        </div>
        <div className="pb-4">
          <LinkTabs
            label={title}
            tabs={[
              { to: '/audit', label: t('audit.entries'), current: digests === null },
              { to: '/audit?tab=digests', label: t('audit.digests'), current: digests !== null },
            ]}
          />
        </div>
        {entries != null && <EntryList entries={entries} size={size} />}
        {digests != null && <DigestList digests={digests} size={size} />}
      </main>
      {open !== undefined && <AuditPanel entry={open} onClose={() => go({ peek: null })} />}
    </div>
  );
}
