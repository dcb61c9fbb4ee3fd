import { ClipboardList, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { StartStockCount, StockCounts, StockPlaces } from '../../graphql/generated/documents.ts';
import type { StockPlaceFragment } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/counts';
import { PAGE, StockList } from './stock-list.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const [{ stockCounts }, { stockLocations }] = await Promise.all([
    gql(context, StockCounts, { first: PAGE, after }),
    gql(context, StockPlaces, { first: 100, where: { kind: { oneOf: ['WAREHOUSE', 'STAND', 'PARTNER'] } } }),
  ]);
  return { counts: stockCounts, places: stockLocations.nodes, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const input = {
    ...{ locationId: textOf(form, 'locationId'), note: textOf(form, 'note'), blind: form.has('blind') },
    idempotencyKey: textOf(form, 'key'),
  };
  const { done, problem } = await act(context, StartStockCount, { input }, (answer) => answer.startStockCount);
  if (done === undefined) return refused(problem);
  return leave(context, `/stock/counts/${done.stockCount?.id ?? ''}`, { key: 'stockDone' });
}

export default function Counts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const may = useViewer().can('catalog-pricing.stock.write');
  const { counts, places, key } = loaderData;
  return (
    <StockList
      title={t('stock.tab.counts')}
      rows={counts}
      id={(row) => row.id}
      href={(row) => `/stock/counts/${row.id}`}
      empty={{ icon: ClipboardList, title: t('stock.noCounts'), text: t('stock.noCountsText') }}
      actions={
        may && (
          <ButtonLink to="?new=1" look="primary">
            <Plus size={16} aria-hidden />
            {t('stock.newCount')}
          </ButtonLink>
        )
      }
      columns={[
        { key: 'location', header: t('stock.location'), cell: (row) => row.location.name, card: 'title' },
        {
          key: 'state',
          header: t('stock.state'),
          cell: (row) => <EnumBadge name="countState" value={row.state} />,
          card: 'side',
        },
        {
          key: 'counted',
          header: t('stock.counted'),
          cell: (row) => (
            <span className="tnum">
              {`${row.lines.filter(({ counted }) => counted != null).length} / ${row.lines.length}`}
            </span>
          ),
          card: 'line',
        },
        { key: 'when', header: t('stock.when'), cell: (row) => <When at={row.createdAt} /> },
      ]}
      panel={
        params.has('new') &&
        may && (
          <StartPanel formKey={key} places={places} problem={actionData?.problem} onClose={() => go({ new: null })} />
        )
      }
    />
  );
}

interface PanelProps {
  readonly formKey: string;
  readonly places: readonly StockPlaceFragment[];
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function StartPanel({ formKey, places, problem, onClose }: PanelProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(formKey);
  const open = places.filter(({ active }) => active);
  return (
    <SidePanel title={t('stock.newCount')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={key} />
        <SelectField
          label={t('stock.location')}
          name="locationId"
          options={open.map((place) => [place.id, place.name])}
        />
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name="blind" defaultChecked className="size-4 shrink-0 accent-(--accent)" />
          {t('stock.blind')}
        </label>
        <TextField label={t('stock.note')} name="note" maxLength={500} />
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('stock.newCount')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
