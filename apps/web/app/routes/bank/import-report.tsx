import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import { Money, When } from '../../components/printed.tsx';
import type { Report } from './import.server.ts';

const SHOWN = 50;

/** What a file holds, what of it is new, what is wrong with it, row by row. */
export function ImportReport({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { created, known, faults, notes } = report;
  return (
    <div className="flex flex-col gap-3">
      {faults.length === 0 && (
        <Notice tone="info" live title={t(report.dryRun ? 'bank.tried' : 'bank.readDone', { created, known })}>
          {report.statements.map((one) => (
            <p key={`${one.reference}${one.from ?? ''}`}>
              {one.reference} · <When at={one.from} day /> – <When at={one.until} day /> · <Money value={one.opening} />{' '}
              → <Money value={one.closing} />
            </p>
          ))}
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice tone="bad" live title={t('bank.faults')}>
          <FileNotes rows={faults} />
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice tone="warn" title={t('bank.notes')}>
          <FileNotes rows={notes} />
        </Notice>
      )}
    </div>
  );
}

function FileNotes({ rows }: { readonly rows: Report['faults'] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {rows.slice(0, SHOWN).map(({ row, code, message }, index) => (
        <li key={`${row}${code}${index}`}>
          {row > 0 && <span className="tnum text-muted">{`${t('bank.row')} ${row}: `}</span>}
          {message}
        </li>
      ))}
    </ul>
  );
}
