import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { Progress } from '../../components/progress.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { ImportData } from './import.tsx';

export function JobProgress({ run }: { readonly run: ImportData['run'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { progress, total } = run.job;
  const known = total != null && total > 0;
  const note = known
    ? t('imports.progress', { done: format.number(progress), all: format.number(total) })
    : t('imports.waiting');
  const label =
    run.status === 'UNDOING' ? t('files.undoing') : run.dryRun ? t('imports.running') : t('imports.applying');
  return (
    <Card>
      <Progress label={label} done={progress} all={total ?? 0} note={note} />
    </Card>
  );
}
