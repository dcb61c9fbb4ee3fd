import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { StockCounts } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/count';
import { changeCount } from './count.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const { stockCounts } = await gql(context, StockCounts, { first: 1, where: { id: { eq: params.id } } });
  const count = stockCounts.nodes[0];
  if (count === undefined) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { count };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return changeCount(context, params.id, await request.formData());
}

export default function Count({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { count } = loaderData;
  const seen = useSeenKey(count);
  const may = useViewer().can('catalog-pricing.stock.write');
  const going = may && (count.state === 'OPEN' || count.state === 'REVIEW');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/stock/counts', label: t('stock.tab.counts') }}
        title={count.location.name}
        status={<EnumBadge name="countState" value={count.state} />}
        lead={[t('stock.round', { number: count.round }), count.note].filter(Boolean).join(' · ')}
      />
      <Form method="post" className="flex max-w-3xl flex-col gap-3 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <VersionField of={count} />
        {count.lines.map((line) => (
          <Line key={`${line.id} ${seen}`} line={line} state={going ? count.state : ''} />
        ))}
        {going && <Steps state={count.state} />}
      </Form>
    </main>
  );
}

type LineRow = Route.ComponentProps['loaderData']['count']['lines'][number];

function Line({ line, state }: { readonly line: LineRow; readonly state: string }) {
  const { t } = useTranslation();
  const name = `counted:${line.variantId}:${line.lotCode ?? ''}`;
  const off = line.difference != null && line.difference !== 0;
  return (
    <Card title={[line.sku, line.lotCode].filter(Boolean).join(' · ')}>
      {state === 'OPEN' ? (
        <WholeField label={t('stock.counted')} name={name} min={0} defaultValue={line.counted ?? ''} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1 tnum">
          <span>{`${t('stock.counted')} ${line.counted ?? '—'}`}</span>
          <span className="text-muted">{`${t('stock.expected')} ${line.expected ?? '—'}`}</span>
          {off && <span className="font-medium text-bad">{`${t('stock.difference')} ${line.difference}`}</span>}
          {state === 'REVIEW' && off && (
            <label className="flex min-h-8 items-center gap-2">
              <input type="checkbox" name="line" value={line.id} className="size-4 accent-(--accent)" />
              {t('stock.recount')}
            </label>
          )}
        </div>
      )}
    </Card>
  );
}

function Steps({ state }: { readonly state: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const step = (intent: string, word: string, look?: 'primary' | 'danger') => (
    <Button type="submit" name="intent" value={intent} disabled={busy} {...(look === undefined ? {} : { look })}>
      {word}
    </Button>
  );
  if (state === 'OPEN')
    return (
      <>
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name="leaveRest" className="size-4 accent-(--accent)" />
          {t('stock.leaveRest')}
        </label>
        <div className="flex flex-wrap gap-2">
          {step('submit', t('stock.submit'), 'primary')}
          {step('save', t('stock.saveCount'))}
          {step('cancel', t('stock.cancelCount'), 'danger')}
        </div>
      </>
    );
  return (
    <>
      <TextField label={t('stock.reason')} hint={t('stock.postText')} name="reason" maxLength={500} />
      <div className="flex flex-wrap gap-2">
        {step('post', t('stock.post'), 'primary')}
        {step('recount', t('stock.recount'))}
        {step('cancel', t('stock.cancelCount'), 'danger')}
      </div>
    </>
  );
}
