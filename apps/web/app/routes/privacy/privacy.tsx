import { useTranslation } from 'react-i18next';
import { redirect } from 'react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  ErasePerson,
  ExportBrand,
  ExportPerson,
  PrivacyRequests,
  RetryPrivacyRequest,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/privacy';
import { BrandCard } from './brand-card.tsx';
import { PersonCard } from './person-card.tsx';
import { RequestList } from './request-list.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.privacy.read');
  const { privacyRequests } = await gql(context, PrivacyRequests, {});
  return { requests: privacyRequests ?? [] };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const input = { idempotencyKey: text('key') };
  const about = { ...input, userId: text('userId') };
  const again = { requestId: text('requestId') };
  const ways = {
    'export-brand': () => act(context, ExportBrand, { input }, (answer) => answer.exportBrand),
    'export-person': () => act(context, ExportPerson, { input: about }, (answer) => answer.exportPerson),
    'erase-person': () => act(context, ErasePerson, { input: about }, (answer) => answer.erasePerson),
    retry: () => act(context, RetryPrivacyRequest, { input: again }, (answer) => answer.retryPrivacyRequest),
  };
  const way = ways[text('way') as keyof typeof ways];
  if (way === undefined) throw new Response(null, { status: 400 });
  const { problem } = await way();
  return problem === undefined ? redirect('/privacy', 303) : refused(problem);
}

export default function PrivacyScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { requests } = loaderData;
  const { permissions } = useViewer();
  useRefreshWhile(
    requests.some(({ state }) => state === 'RUNNING'),
    1_000,
  );
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
      <PageHeader title={t('areas.name.privacy')} lead={t('privacy.lead')} />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <div className="grid gap-4 md:grid-cols-2">
          {holds(permissions, 'platform.brand.export') && <BrandCard key={requests[0]?.id} />}
          {holds(permissions, 'platform.privacy.run') && <PersonCard key={`p${requests[0]?.id}`} />}
        </div>
        <RequestList requests={requests} />
      </div>
    </main>
  );
}
