import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { Points } from './points.tsx';
import type { ProgramData } from './program.tsx';

interface Props extends Pick<ProgramData, 'program'> {
  readonly mayWrite: boolean;
}

type Tier = ProgramData['program']['tiers'][number];

/** Tiers, the lowest first, and a line to add one. */
export function TiersCard({ program, mayWrite }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const columns: Column<Tier>[] = [
    { key: 'name', header: t('loyalty.tier'), cell: (row) => row.name, card: 'title' },
    {
      key: 'from',
      header: t('loyalty.threshold'),
      right: true,
      cell: (row) => <Points value={row.threshold} />,
      card: 'side',
    },
    { key: 'times', header: t('loyalty.multiplier'), right: true, cell: (row) => `× ${row.multiplier}`, card: 'line' },
    { key: 'what', header: t('loyalty.benefits'), cell: (row) => row.benefits, wrap: true },
    {
      key: 'remove',
      header: t('loyalty.remove'),
      quiet: true,
      hidden: !mayWrite,
      cell: (row) => (
        <Form method="post">
          <input type="hidden" name="intent" value="remove-tier" />
          <input type="hidden" name="tier" value={row.id} />
          <VersionField of={row} />
          <Button type="submit" look="quiet" disabled={busy} aria-label={t('loyalty.removeTier', { name: row.name })}>
            {t('loyalty.remove')}
          </Button>
        </Form>
      ),
      card: 'line',
    },
  ];
  return (
    <Card title={t('loyalty.tiers')} flush>
      <LedgerTable label={t('loyalty.tiers')} columns={columns} rows={program.tiers} id={(row) => row.id} />
      {mayWrite && (
        <Form
          method="post"
          className="grid items-end gap-3 border-t border-line p-4 sm:grid-cols-5"
          key={program.tiers.length}
        >
          <input type="hidden" name="intent" value="tier" />
          <TextField label={t('loyalty.code')} name="code" required maxLength={32} />
          <TextField label={t('loyalty.name')} name="name" required maxLength={100} />
          <WholeField label={t('loyalty.threshold')} name="threshold" min={0} required />
          <TextField label={t('loyalty.multiplier')} name="multiplier" defaultValue="1" required />
          <Button type="submit" disabled={busy}>
            {t('loyalty.addTier')}
          </Button>
        </Form>
      )}
    </Card>
  );
}
