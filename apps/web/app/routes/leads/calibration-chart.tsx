import { useTranslation } from 'react-i18next';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { share } from './share.ts';

interface Bin {
  readonly count: number;
  readonly predictedPpm: number;
  readonly observedPpm: number;
}

const SIZE = 240;
const EDGE = 36;

/** What was said against what came; on the dashed line they are the same. The table below holds the same numbers. */
export function CalibrationChart({ bins }: { readonly bins: readonly Bin[] }) {
  const { t, i18n } = useTranslation();
  const most = Math.max(1, ...bins.flatMap((bin) => [bin.predictedPpm, bin.observedPpm]));
  const x = (ppm: number): number => EDGE + (ppm / most) * (SIZE - EDGE - 8);
  const y = (ppm: number): number => SIZE - EDGE - (ppm / most) * (SIZE - EDGE - 8);
  const points = bins.map((bin) => `${x(bin.predictedPpm)},${y(bin.observedPpm)}`);
  return (
    <figure className="flex flex-col gap-3">
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        className="w-full max-w-[360px]"
        role="img"
        aria-label={t('growth.scoring.chart')}
      >
        <line x1={x(0)} y1={y(0)} x2={x(most)} y2={y(most)} className="stroke-line-strong" strokeDasharray="4 4" />
        <line x1={EDGE} y1={y(0)} x2={SIZE - 8} y2={y(0)} className="stroke-line" />
        <line x1={EDGE} y1={y(0)} x2={EDGE} y2={8} className="stroke-line" />
        <polyline points={points.join(' ')} fill="none" className="stroke-accent" strokeWidth={2} />
        {bins.map((bin, i) => (
          <circle key={i} cx={x(bin.predictedPpm)} cy={y(bin.observedPpm)} r={3} className="fill-accent" />
        ))}
        <text
          x={SIZE - 8}
          y={SIZE - 12}
          textAnchor="end"
          className="fill-muted text-[10px]"
        >{`${t('growth.scoring.said')} ${share(most, i18n.language)}`}</text>
        <text
          x={EDGE + 4}
          y={16}
          className="fill-muted text-[10px]"
        >{`${t('growth.scoring.came')} ${share(most, i18n.language)}`}</text>
      </svg>
      <CalibrationTable bins={bins} />
    </figure>
  );
}

function CalibrationTable({ bins }: { readonly bins: readonly Bin[] }) {
  const { t, i18n } = useTranslation();
  const rows = bins.map((bin, i) => ({ ...bin, id: String(i) }));
  return (
    <details>
      <summary className="cursor-pointer text-muted">{t('growth.scoring.chart')}</summary>
      <LedgerTable
        label={t('growth.scoring.chart')}
        plain
        rows={rows}
        id={(row) => row.id}
        columns={[
          {
            key: 'said',
            header: t('growth.scoring.said'),
            right: true,
            cell: (row) => share(row.predictedPpm, i18n.language),
          },
          {
            key: 'came',
            header: t('growth.scoring.came'),
            right: true,
            cell: (row) => share(row.observedPpm, i18n.language),
          },
          { key: 'leads', header: t('growth.scoring.leads'), right: true, cell: (row) => row.count },
        ]}
      />
    </details>
  );
}
