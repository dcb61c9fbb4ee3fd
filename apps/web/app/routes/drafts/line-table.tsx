import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING, Percent } from '../../components/printed.tsx';
import type { DraftLineFragment } from '../../graphql/generated/types.ts';
import type { DraftData } from './draft.tsx';
import { Verdict } from './verdict.tsx';

interface Props {
  readonly lines: readonly DraftLineFragment[];
  readonly margins: DraftData['margins'];
}

/** Before → after, line by line, with what the guardrails say. */
export function LineTable({ lines, margins }: Props) {
  const { t } = useTranslation();
  const margin = (line: DraftLineFragment) => margins?.find((one) => one.id === line.id);
  const columns: Column<DraftLineFragment>[] = [
    { key: 'product', header: t('drafts.product'), cell: (line) => <Product line={line} />, card: 'title' },
    { key: 'channel', header: t('drafts.channel'), cell: (line) => line.channel.name, card: 'side' },
    {
      key: 'before',
      header: t('drafts.before'),
      right: true,
      cell: (line) => (
        <span className="text-muted">
          <Money value={line.before} />
        </span>
      ),
    },
    {
      key: 'after',
      header: t('drafts.after'),
      right: true,
      cell: (line) => (
        <span className="font-medium">
          <Money value={line.after} />
        </span>
      ),
    },
    {
      key: 'change',
      header: t('drafts.change'),
      right: true,
      cell: (line) => <Percent value={line.changePercent} signed />,
    },
    {
      key: 'margin',
      header: t('drafts.margin'),
      right: true,
      hidden: margins === null,
      cell: (line) => <MarginMove before={margin(line)?.marginBefore} after={margin(line)?.marginAfter} />,
    },
    {
      key: 'verdict',
      header: t('drafts.verdict'),
      cell: (line) => <LineVerdict line={line} />,
      card: 'line',
      wrap: true,
    },
  ];
  return (
    <div className="overflow-x-auto" role="region" aria-label={t('drafts.lines')} tabIndex={0}>
      <LedgerTable label={t('drafts.lines')} columns={columns} rows={lines} id={(line) => line.id} />
    </div>
  );
}

function Product({ line }: { readonly line: DraftLineFragment }) {
  return (
    <span className="flex min-w-0 flex-col py-1">
      <Link to={`/products/${line.variant.product.id}`} data-row-link className="truncate font-medium hover:underline">
        {line.variant.product.name}
      </Link>
      <span className="text-muted">
        <Code>{line.variant.sku}</Code>
        <span className="block text-form sm:hidden">
          <Money value={line.before} /> →{' '}
          <span className="font-medium text-ink">
            <Money value={line.after} />
          </span>
        </span>
      </span>
    </span>
  );
}

function MarginMove({
  before,
  after,
}: {
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
}) {
  if (after == null) return NOTHING;
  return (
    <>
      <span className="text-muted">
        <Percent value={before} />
      </span>
      {' → '}
      <Percent value={after} />
    </>
  );
}

function LineVerdict({ line }: { readonly line: DraftLineFragment }) {
  const { t } = useTranslation();
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Verdict verdicts={line.verdicts} />
      {line.superseded && <Badge tone="warn">{t('drafts.superseded')}</Badge>}
    </span>
  );
}
