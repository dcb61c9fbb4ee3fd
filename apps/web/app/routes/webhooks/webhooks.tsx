import { Plus, Webhook } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Webhooks } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/webhooks';
import { changeWebhook } from './change.server.ts';
import { DeliveryLog } from './delivery-log.tsx';
import { EndpointPanel } from './endpoint-panel.tsx';
import { EndpointTable } from './endpoint-table.tsx';

const STATES = ['PENDING', 'DELIVERED', 'FAILED'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.webhook.read');
  const params = new URL(request.url).searchParams;
  const endpoint = params.get('endpoint');
  const state = STATES.find((each) => each === params.get('state'));
  const where = {
    ...(endpoint ? { endpointId: { eq: endpoint } } : {}),
    ...(state ? { state: { eq: state } } : {}),
  };
  return gql(context, Webhooks, { after: cursorOf(params), where });
}

export type WebhookData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: Route.ActionArgs) {
  return changeWebhook(context, await request.formData());
}

export default function WebhookScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { webhookEndpoints: endpoints, webhookDeliveries: deliveries, webhookEventTypes: types } = loaderData;
  const mayWrite = useViewer().can('platform.webhook.write');
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const open = params.get('open');
  const answer = actionData as
    { problem?: Parameters<typeof ProblemNotice>[0]['problem']; secret?: string } | undefined;
  useRefreshWhile(
    deliveries.nodes.some(({ state }) => state === 'PENDING'),
    3_000,
  );
  const add = mayWrite && (
    <ButtonLink to="?open=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('webhooks.new')}
    </ButtonLink>
  );
  const opened = endpoints.find(({ id }) => id === open);
  const seen = useSeenKey(opened);
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader title={t('areas.name.webhooks')} lead={t('webhooks.lead')} actions={add} />
        <div className="flex flex-col gap-4 px-(--gutter) pb-6">
          {answer?.secret !== undefined && (
            <Notice tone="info" live title={t('webhooks.secretTitle')}>
              <p>{t('webhooks.secretText')}</p>
              <code className="mt-1 block font-mono break-all select-all">{answer.secret}</code>
            </Notice>
          )}
          {answer?.problem !== undefined && open === null && <ProblemNotice problem={answer.problem} />}
          {endpoints.length === 0 ? (
            <Card>
              <EmptyState icon={Webhook} title={t('webhooks.empty')} text={t('webhooks.emptyText')} action={add} />
            </Card>
          ) : (
            <EndpointTable endpoints={endpoints} openId={open} />
          )}
          <DeliveryLog deliveries={deliveries} endpoints={endpoints} mayWrite={mayWrite} />
        </div>
      </main>
      {open !== null && (open === 'new' ? mayWrite : opened !== undefined) && (
        <EndpointPanel
          key={seen}
          endpoint={opened}
          types={types}
          mayWrite={mayWrite}
          problem={answer?.problem}
          onClose={() => go({ open: null })}
        />
      )}
    </div>
  );
}
