import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Badge, EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import type { GuardrailPartsFragment } from '../../graphql/generated/types.ts';
import { GuardrailFields } from './guardrail-fields.tsx';
import type { useGuardrailWords } from './words.ts';

type Words = ReturnType<typeof useGuardrailWords>;

export function useGuardrailColumns(mayWrite: boolean, words: Words): Column<GuardrailPartsFragment>[] {
  const { t } = useTranslation();
  const columns: Column<GuardrailPartsFragment>[] = [
    { key: 'kind', header: t('guardrails.kind'), cell: (row) => words.kind(row), card: 'title' },
    {
      key: 'limit',
      header: t('guardrails.limit'),
      right: true,
      cell: (row) => <span className="tnum">{words.limit(row)}</span>,
      card: 'side',
    },
    { key: 'scope', header: t('guardrails.scope'), cell: (row) => words.scope(row), card: 'line' },
    { key: 'channel', header: t('guardrails.channel'), cell: (row) => words.channel(row) },
    {
      key: 'policy',
      header: t('guardrails.policy'),
      cell: (row) => <EnumBadge name="policy" value={row.policy} />,
      card: 'line',
    },
    {
      key: 'state',
      header: t('guardrails.state'),
      cell: (row) => (
        <span className="flex flex-wrap gap-1">
          <EnumBadge name="guardrailState" value={row.active ? 'ACTIVE' : 'PAUSED'} />
          {row.pendingApprovalId != null && <Badge tone="warn">{t('guardrails.waits')}</Badge>}
        </span>
      ),
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
      cell: (row) => (row.pendingApprovalId == null ? <Toggle guardrail={row} /> : null),
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
