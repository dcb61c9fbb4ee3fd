import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Percent } from '../../components/printed.tsx';
import type { GuardrailPartsFragment } from '../../graphql/generated/types.ts';
import { GuardrailFields } from './guardrail-fields.tsx';

export function useGuardrailColumns(mayWrite: boolean): Column<GuardrailPartsFragment>[] {
  const { t } = useTranslation();
  const columns: Column<GuardrailPartsFragment>[] = [
    {
      key: 'channel',
      header: t('guardrails.channel'),
      cell: (row) => row.channel?.name ?? t('guardrails.allChannels'),
      card: 'title',
    },
    { key: 'kind', header: t('guardrails.kind'), cell: () => t('guardrails.minimumMargin') },
    {
      key: 'minimum',
      header: t('guardrails.minimum'),
      right: true,
      cell: (row) => <Percent value={row.minimumMarginPercent} />,
      card: 'side',
    },
    {
      key: 'policy',
      header: t('guardrails.policy'),
      cell: (row) => <EnumBadge name="policy" value={row.policy} />,
      card: 'line',
    },
    {
      key: 'state',
      header: t('guardrails.state'),
      cell: (row) => <EnumBadge name="guardrailState" value={row.active ? 'ACTIVE' : 'PAUSED'} />,
    },
  ];
  if (!mayWrite) return columns;
  return [
    ...columns,
    {
      key: 'toggle',
      header: t('list.actions'),
      quiet: true,
      right: true,
      cell: (row) => <Toggle guardrail={row} />,
      card: 'line',
    },
  ];
}

/** Pausing acts at once: the message that follows offers the way back. */
function Toggle({ guardrail }: { readonly guardrail: GuardrailPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Form method="post" preventScrollReset className="inline-block">
      <GuardrailFields guardrail={guardrail} active={!guardrail.active} />
      <Button type="submit" look="secondary">
        {guardrail.active ? t('guardrails.pause') : t('guardrails.resume')}
      </Button>
    </Form>
  );
}
