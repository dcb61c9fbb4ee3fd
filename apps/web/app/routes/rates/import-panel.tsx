import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { Tick } from '../competitors/tick.tsx';
import type { ReadRates } from './rates.server.ts';

interface Props {
  readonly token: string;
  readonly read: ReadRates | null | undefined;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Reads the table of the European Central Bank and tells what of it is new, and what is no rate. */
export function ImportPanel({ token, read, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const mayPrice = useViewer().can('catalog-pricing.price-list.write');
  return (
    <SidePanel title={t('rates.import')} onClose={onClose}>
      <Form method="post" encType="multipart/form-data" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {read != null && <ReadNotice read={read} />}
        <input type="hidden" name="key" value={token} />
        <Field label={t('rates.file')} hint={t('rates.fileHint')}>
          {(control) => (
            <input {...control} type="file" name="file" required accept=".csv,text/csv" className="max-w-full" />
          )}
        </Field>
        {mayPrice && <Tick name="prices" label={t('rates.forPrices')} checked />}
        <div className="flex flex-wrap gap-2 pt-2">
          <Button type="submit" name="intent" value="import" look="primary" disabled={busy}>
            {t('rates.read')}
          </Button>
          <Button onClick={onClose}>{t('ui.close')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}

function ReadNotice({ read }: { readonly read: ReadRates }) {
  const { t } = useTranslation();
  const { days, written, known, faultCount, faults, forPrices } = read;
  return (
    <Notice tone={faultCount > 0 ? 'warn' : 'info'} live title={t('rates.done', { days, written, known })}>
      {forPrices !== null && <p>{t('rates.forPricesDone', { count: forPrices })}</p>}
      {faultCount > 0 && (
        <>
          <p>{t('rates.faults', { count: faultCount })}</p>
          <ul>
            {faults.slice(0, 20).map(({ line, column, value }) => (
              <li key={`${line} ${column}`}>{t('rates.fault', { line, column, value })}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
