import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import {
  CancelStockTransfer,
  ReceiveStockTransfer,
  SendStockTransfer,
  StockTransfers,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/transfer';
import { type Context, numberOf } from './stock.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const { stockTransfers } = await gql(context, StockTransfers, { first: 1, where: { id: { eq: params.id } } });
  const transfer = stockTransfers.nodes[0];
  if (transfer === undefined) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { transfer, key: crypto.randomUUID() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { problem } = await step(context, params.id, await request.formData());
  return problem === undefined
    ? leave(context, `/stock/transfers/${params.id}`, { key: 'stockDone' })
    : refused(problem);
}

function step(context: Context, id: string, form: FormData) {
  const intent = textOf(form, 'intent');
  const input = { id, expectedVersion: numberOf(form, 'version') };
  if (intent === 'send') return act(context, SendStockTransfer, { input }, (answer) => answer.sendStockTransfer);
  if (intent === 'cancel') return act(context, CancelStockTransfer, { input }, (answer) => answer.cancelStockTransfer);
  const names = [...form.keys()].filter((name) => name.startsWith('arrived:'));
  const lines = names.map((name) => ({ variantId: name.slice('arrived:'.length), quantity: numberOf(form, name) }));
  const more = { lines, close: form.has('close'), idempotencyKey: textOf(form, 'key') };
  return act(context, ReceiveStockTransfer, { input: { ...input, ...more } }, (answer) => answer.receiveStockTransfer);
}

export default function Transfer({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { transfer, key } = loaderData;
  const busy = useNavigation().state !== 'idle';
  const may = useViewer().can('catalog-pricing.stock.write');
  const open = transfer.state === 'SENT' && may;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/stock/transfers', label: t('stock.tab.transfers') }}
        title={`${transfer.from.name} → ${transfer.to.name}`}
        status={<EnumBadge name="transferState" value={transfer.state} />}
        {...(transfer.note === '' ? {} : { lead: transfer.note })}
      />
      <Form method="post" className="flex max-w-3xl flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <VersionField of={transfer} />
        <input type="hidden" name="key" value={key} />
        {transfer.lines.map((line) => (
          <Line key={line.variantId} line={line} open={open} />
        ))}
        {open && (
          <label className="flex min-h-8 items-center gap-2">
            <input type="checkbox" name="close" className="size-4 accent-(--accent)" />
            {t('stock.close')}
          </label>
        )}
        {may && (
          <div className="flex flex-wrap gap-2">
            {open && (
              <Button type="submit" look="primary" name="intent" value="receive" disabled={busy}>
                {t('stock.receive')}
              </Button>
            )}
            {transfer.state === 'DRAFT' && (
              <Button type="submit" look="primary" name="intent" value="send" disabled={busy}>
                {t('stock.send')}
              </Button>
            )}
            {(open || transfer.state === 'DRAFT') && (
              <Button type="submit" look="danger" name="intent" value="cancel" disabled={busy}>
                {t('stock.cancelTransfer')}
              </Button>
            )}
          </div>
        )}
      </Form>
    </main>
  );
}

type LineRow = Route.ComponentProps['loaderData']['transfer']['lines'][number];

function Line({ line, open }: { readonly line: LineRow; readonly open: boolean }) {
  const { t } = useTranslation();
  const left = line.quantity - line.received - line.lost;
  const facts = [
    `${t('stock.sent')} ${line.quantity}`,
    `${t('stock.received')} ${line.received}`,
    ...(line.lost > 0 ? [`${t('stock.lost')} ${line.lost}`] : []),
  ];
  return (
    <Card title={line.sku}>
      {open && left > 0 ? (
        <WholeField
          label={t('stock.arriving')}
          hint={facts.join(' · ')}
          name={`arrived:${line.variantId}`}
          min={0}
          max={left}
          defaultValue={left}
        />
      ) : (
        <p className="tnum text-muted">{facts.join(' · ')}</p>
      )}
    </Card>
  );
}
