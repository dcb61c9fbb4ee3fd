import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { ChannelPartsFragment, EffectiveGuardrailsQuery } from '../../graphql/generated/types.ts';
import type { useGuardrailWords } from './words.ts';

type Standing = NonNullable<EffectiveGuardrailsQuery['effectiveGuardrails']>[number];

/** What was asked, and what holds there: undefined where nothing was asked, null where the SKU is unknown. */
export interface Asked {
  readonly sku: string;
  readonly channelId: string;
  readonly standings: readonly Standing[] | null;
}

interface Props {
  readonly asked: Asked | undefined;
  readonly channels: readonly ChannelPartsFragment[];
  readonly words: ReturnType<typeof useGuardrailWords>;
}

/** Which rule wins for a product in a channel, and why the others do not. */
export function EffectiveCard({ asked, channels, words }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('guardrails.effective')} className="mx-(--gutter) mb-6 shrink-0">
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <TextField label={t('guardrails.sku')} name="sku" defaultValue={asked?.sku ?? ''} required />
        <SelectField
          label={t('guardrails.channel')}
          name="in"
          defaultValue={asked?.channelId ?? channels[0]?.id ?? ''}
          options={channels.map(({ id, name }) => [id, name] as const)}
        />
        <Button type="submit">{t('guardrails.show')}</Button>
      </Form>
      {asked !== undefined && (
        <div className="mt-4" role="status">
          {asked.standings === null ? (
            <p className="text-bad">{t('guardrails.skuUnknown', { sku: asked.sku })}</p>
          ) : asked.standings.length === 0 ? (
            <p className="text-muted">{t('guardrails.noneHere')}</p>
          ) : (
            <Standings standings={asked.standings} words={words} />
          )}
        </div>
      )}
    </Card>
  );
}

function Standings({ standings, words }: { readonly standings: readonly Standing[]; readonly words: Props['words'] }) {
  const { t } = useTranslation();
  const columns: Column<Standing>[] = [
    { key: 'kind', header: t('guardrails.kind'), cell: (row) => words.kind(row.guardrail), card: 'title' },
    {
      key: 'limit',
      header: t('guardrails.limit'),
      right: true,
      cell: (row) => <span className="tnum">{words.limit(row.guardrail)}</span>,
      card: 'side',
    },
    { key: 'scope', header: t('guardrails.scope'), cell: (row) => words.scope(row.guardrail), card: 'line' },
    { key: 'channel', header: t('guardrails.channel'), cell: (row) => words.channel(row.guardrail) },
    {
      key: 'standing',
      header: t('guardrails.standing'),
      wrap: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          <Badge tone={row.wins ? 'ok' : 'neutral'}>{t(row.wins ? 'guardrails.wins' : 'guardrails.overridden')}</Badge>
          {!row.wins && (
            <span className="text-meta text-muted">
              {t(`guardrails.standings.${row.standing}`)}
              {row.overriddenBy != null && ` ${words.scope(row.overriddenBy)}, ${words.channel(row.overriddenBy)}`}
            </span>
          )}
        </span>
      ),
      card: 'line',
    },
  ];
  return (
    <LedgerTable label={t('guardrails.effective')} columns={columns} rows={standings} id={(row) => row.guardrail.id} />
  );
}
