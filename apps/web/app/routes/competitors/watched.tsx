import type { ReactNode } from 'react';
import { Plus, Radar } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation, useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WatchedCompetitors } from '../../graphql/generated/documents.ts';
import type { CompetitorPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/watched';
import { CompetitorTabs } from './competitor-tabs.tsx';
import { PolicyPanel } from './policy-panel.tsx';
import { saveWatched } from './save.server.ts';
import { Tick } from './tick.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.competitor.read');
  return gql(context, WatchedCompetitors, {});
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveWatched(context, await request.formData());
}

/** Whose prices are watched, and when they count. */
export default function Watched({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { competitors, competitorPolicy: policy } = loaderData;
  const mayWrite = useViewer().can('catalog-pricing.competitor.write');
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const edited = params.get('edit');
  const close = (): void => go({ edit: null });
  const add = mayWrite && (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('competitors.add')}
    </ButtonLink>
  );
  const columns = useColumns(mayWrite);
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          title={t('areas.name.competitors')}
          lead={t('competitors.watchedLead', {
            hours: policy.maxAgeHours,
            below: policy.alertBelowPercent,
            above: policy.alertAbovePercent,
          })}
          actions={<Actions mayWrite={mayWrite}>{add}</Actions>}
        />
        <CompetitorTabs />
        <TableFrame label={t('competitors.tab.watched')}>
          {competitors.length === 0 ? (
            <EmptyState icon={Radar} title={t('competitors.nobody')} text={t('competitors.nobodyText')} action={add} />
          ) : (
            <LedgerTable
              label={t('competitors.tab.watched')}
              columns={columns}
              rows={competitors}
              id={(row) => row.id}
              href={(row) => `/competitors/${row.id}`}
            />
          )}
        </TableFrame>
      </main>
      {mayWrite && edited === 'policy' && <PolicyPanel policy={policy} problem={actionData?.problem} onClose={close} />}
      {mayWrite && edited !== null && edited !== 'policy' && (
        <CompetitorPanel
          key={edited}
          competitor={competitors.find(({ id }) => id === edited)}
          problem={actionData?.problem}
          onClose={close}
        />
      )}
    </div>
  );
}

function Actions({ mayWrite, children }: { readonly mayWrite: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const mayImport = viewer.can('catalog-pricing.import.run') && viewer.can('catalog-pricing.competitor.capture');
  return (
    <>
      {mayImport && <ButtonLink to="/files/new?kind=competitor-prices">{t('competitors.importPrices')}</ButtonLink>}
      {mayWrite && <ButtonLink to="?edit=policy">{t('competitors.policy')}</ButtonLink>}
      {children}
    </>
  );
}

function useColumns(mayWrite: boolean): Column<CompetitorPartsFragment>[] {
  const { t } = useTranslation();
  const columns: Column<CompetitorPartsFragment>[] = [
    { key: 'name', header: t('competitors.competitor'), cell: (row) => row.name, card: 'title' },
    { key: 'code', header: t('competitors.code'), cell: (row) => <Code>{row.code}</Code>, card: 'line' },
    { key: 'currency', header: t('competitors.currency'), cell: (row) => row.currency },
    {
      key: 'vat',
      header: t('competitors.prices'),
      cell: (row) => t(row.pricesIncludeVat ? 'competitors.withVat' : 'competitors.withoutVat'),
    },
    { key: 'listings', header: t('competitors.mapped'), right: true, cell: (row) => row.listingCount, card: 'line' },
    {
      key: 'state',
      header: t('competitors.state'),
      cell: (row) => <EnumBadge name="guardrailState" value={row.active ? 'ACTIVE' : 'PAUSED'} />,
      card: 'side',
    },
  ];
  if (!mayWrite) return columns;
  const edit: Column<CompetitorPartsFragment> = {
    key: 'edit',
    header: t('list.actions'),
    quiet: true,
    right: true,
    cell: (row) => <ButtonLink to={`?edit=${row.id}`}>{t('competitors.edit')}</ButtonLink>,
  };
  return [...columns, edit];
}

interface PanelProps {
  readonly competitor: CompetitorPartsFragment | undefined;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function CompetitorPanel({ competitor, problem, onClose }: PanelProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={competitor?.name ?? t('competitors.add')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="id" value={competitor?.id ?? ''} />
        <VersionField of={competitor} />
        {competitor === undefined && (
          <TextField label={t('competitors.code')} hint={t('competitors.codeHint')} name="code" required />
        )}
        <TextField label={t('competitors.name')} name="name" defaultValue={competitor?.name} required />
        <TextField
          label={t('competitors.website')}
          name="website"
          defaultValue={competitor?.website ?? ''}
          type="url"
        />
        <TextField
          label={t('competitors.currency')}
          name="currency"
          defaultValue={competitor?.currency ?? 'EUR'}
          required
          maxLength={3}
        />
        <Tick name="vat" label={t('competitors.pricesWithVat')} checked={competitor?.pricesIncludeVat ?? true} />
        {competitor !== undefined && (
          <Tick name="active" label={t('competitors.compared')} checked={competitor.active} />
        )}
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
