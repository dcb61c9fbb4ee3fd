import { Download, Pencil, Play } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button, buttonClass, ButtonLink } from '../../components/button.tsx';
import { UndoButton } from '../files/undo-button.tsx';
import type { ImportData } from './import.tsx';
import { printSetup } from './setup.ts';

/** After a check: apply it or change the mapping. After an import: on to the products. */
export function ImportActions({ run, setup }: ImportData) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  return (
    <>
      {run.failed > 0 && (
        <a href={`/imports/${run.id}/errors.csv`} download className={buttonClass('secondary')}>
          <Download size={16} aria-hidden />
          {t('imports.errorFile')}
        </a>
      )}
      {run.dryRun && setup !== undefined && (
        <>
          <ButtonLink to={`/imports/files/${run.fileId}?setup=${printSetup(setup)}`}>
            <Pencil size={16} aria-hidden />
            {t('imports.back')}
          </ButtonLink>
          {run.status === 'SUCCEEDED' && (
            <Form method="post">
              <input type="hidden" name="fileId" value={run.fileId} />
              <input type="hidden" name="setup" value={JSON.stringify(setup)} />
              <input type="hidden" name="key" value={key} suppressHydrationWarning />
              <Button type="submit" look="primary" disabled={busy}>
                <Play size={16} aria-hidden />
                {t('imports.apply')}
              </Button>
            </Form>
          )}
        </>
      )}
      {!run.dryRun && run.undoUntil != null && run.status !== 'UNDONE' && <UndoButton version={run.version} />}
      {!run.dryRun && (
        <ButtonLink to="/products?sort=-updated" look="primary">
          {t('imports.toProducts')}
        </ButtonLink>
      )}
    </>
  );
}
