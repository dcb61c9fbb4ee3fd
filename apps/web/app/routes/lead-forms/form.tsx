import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { When } from '../../components/printed.tsx';
import { LeadForms, LeadFormSubmissions } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/form';
import { FormEditor } from './form-editor.tsx';
import { saveForm } from './save.server.ts';
import { ShareCard } from './share-card.tsx';

const PAGE = 20;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const fresh = params.id === 'new';
  await requirePermission(context, fresh ? 'crm.lead-form.write' : 'crm.lead.read');
  const url = new URL(request.url);
  const { leadForms, pipelines } = await gql(context, LeadForms, {});
  const form = leadForms?.find(({ id }) => id === params.id);
  if (!fresh && form === undefined) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const wanted = { formId: params.id, first: PAGE, after: cursorOf(url.searchParams) ?? null };
  const leads = form === undefined ? undefined : (await gql(context, LeadFormSubmissions, wanted)).leads;
  return { form, pipelines: pipelines ?? [], leads, origin: url.origin, formKey: crypto.randomUUID() };
}

export type LeadFormData = Awaited<ReturnType<typeof loader>>;

export async function action({ params, request, context }: Route.ActionArgs) {
  return saveForm(context, params.id, await request.formData());
}

/** A form that anybody can send: what it asks, where its leads go, how pages get it, who sent it. */
export default function LeadFormScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { form } = loaderData;
  const seen = useSeenKey(form);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/leads/forms', label: t('leadForms.title') }}
        title={form?.name ?? t('leadForms.new')}
        status={form && <EnumBadge name="leadFormState" value={form.open ? 'OPEN' : 'OFF'} />}
      />
      <div className="grid items-start gap-4 px-(--gutter) py-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <FormEditor key={seen} {...loaderData} problem={actionData?.problem} />
        {form && (
          <div className="flex min-w-0 flex-col gap-4">
            <ShareCard origin={loaderData.origin} publicKey={form.publicKey} open={form.open} />
            <Submissions leads={loaderData.leads} />
          </div>
        )}
      </div>
    </main>
  );
}

function Submissions({ leads }: Pick<LeadFormData, 'leads'>) {
  const { t } = useTranslation();
  const { nodes = [], pageInfo, totalCount } = leads ?? {};
  return (
    <Card title={t('leadForms.submissions')} flush>
      {nodes.length === 0 ? (
        <p className="p-4 text-muted">{t('leadForms.none')}</p>
      ) : (
        <>
          <LedgerTable
            label={t('leadForms.submissions')}
            rows={nodes}
            id={(row) => row.id}
            href={(row) => `/leads/${row.id}`}
            columns={[
              { key: 'name', header: t('growth.leads.name'), cell: (row) => row.name, card: 'title' },
              {
                key: 'status',
                header: t('list.status'),
                cell: (row) => <EnumBadge name="leadStatus" value={row.status} />,
                card: 'side',
              },
              {
                key: 'came',
                header: t('growth.leads.came'),
                right: true,
                cell: (row) => <When at={row.capturedAt} />,
                card: 'line',
              },
            ]}
          />
          <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />
        </>
      )}
    </Card>
  );
}
