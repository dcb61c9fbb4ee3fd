import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import type { PreviewFinanceBankCsvMutation } from '../../graphql/generated/types.ts';

interface Props {
  readonly preview: PreviewFinanceBankCsvMutation['previewFinanceBankCsv']['preview'];
  readonly fault: string | null;
}

/** What a preset reads of a file. */
export function PresetReading({ preview, fault }: Props) {
  const { t } = useTranslation();
  if (preview == null) return <Notice tone="bad" title={fault ?? t('bank.noPreview')} live />;
  return (
    <div role="status" className="flex flex-col gap-2">
      <p className="font-medium">{t('bank.previewReads', { count: preview.count })}</p>
      <ul className="flex flex-col gap-1 text-meta">
        {preview.lines.map((line) => (
          <li key={line.row} className="flex flex-wrap gap-x-3">
            <span className="tnum">{line.bookedOn}</span>
            <span className="tnum">{`${line.amount} ${line.currency}`}</span>
            <span className="min-w-0 truncate">{[line.name, line.remittance].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
        {preview.faults.map((one, at) => (
          <li key={`fault-${at}`} className="text-bad">
            {one.row == null ? one.message : t('bank.previewFault', { row: one.row, message: one.message })}
          </li>
        ))}
      </ul>
    </div>
  );
}
