import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { NOTHING } from '../../components/printed.tsx';
import type { LeadRecord } from './lead.tsx';
import { share } from './share.ts';

/** The latest score by rules with each factor, and what the model says. */
export function ScoreCard({ lead }: { readonly lead: LeadRecord }) {
  const { t, i18n } = useTranslation();
  const shown = (['RULES', 'MODEL'] as const).flatMap((kind) => lead.scores.find((one) => one.kind === kind) ?? []);
  if (shown.length === 0)
    return (
      <Card title={t('growth.leads.why')}>
        <p className="text-muted">{t('growth.leads.noScore')}</p>
      </Card>
    );
  return shown.map((score) => {
    const name = score.kind === 'RULES' ? 'version' : 'model';
    const label = t(`growth.leads.${name}`, { number: score.number });
    const total = { key: 'sum', label: t('growth.leads.sum'), points: score.points, input: null };
    const told = score.chancePpm == null ? score.points : share(score.chancePpm, i18n.language);
    return (
      <Card
        key={score.id}
        title={t('growth.leads.why')}
        aside={<span className="tnum text-muted">{`${label} · ${told}`}</span>}
        flush
      >
        <LedgerTable
          label={`${t('growth.leads.why')}, ${label}`}
          plain
          rows={[...score.contributions, total]}
          id={(row) => row.key}
          columns={[
            {
              key: 'factor',
              header: t('growth.leads.factor'),
              cell: (row) => <span className={row.key === 'sum' ? 'font-medium' : ''}>{row.label}</span>,
            },
            {
              key: 'input',
              header: t('growth.leads.value'),
              cell: (row) => (row.input == null ? NOTHING : String(row.input)),
            },
            {
              key: 'points',
              header: t('growth.leads.points'),
              right: true,
              cell: (row) => <span className="tnum">{row.points}</span>,
            },
          ]}
        />
      </Card>
    );
  });
}
