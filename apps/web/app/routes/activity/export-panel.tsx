import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, buttonClass } from '../../components/button.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { ActivityExportsQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFormat } from '../../lib/use-format.ts';

type Export = NonNullable<ActivityExportsQuery['activityExports']>[number];

interface Props {
  readonly exports: readonly Export[];
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** The log as a file, with the filter of the list; what was exported lately can be fetched again. */
export function ExportPanel({ exports, problem, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={t('activity.export')} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <p className="text-muted">{t('activity.exportLead')}</p>
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <ExportForm key={exports[0]?.id} />
        {exports.length > 0 && (
          <section>
            <h3 className="mb-2 font-medium">{t('activity.exported')}</h3>
            <ul className="flex flex-col divide-y divide-line">
              {exports.map((one) => (
                <ExportLine key={one.id} one={one} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </SidePanel>
  );
}

/** Mounted anew after each export, so that the next one has a key of its own. */
function ExportForm() {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  return (
    <Form method="post" className="flex flex-col gap-3">
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <SelectField
        label={t('activity.format')}
        name="format"
        options={[
          ['CSV', t('activity.csv')],
          ['JSON_LINES', t('activity.jsonLines')],
        ]}
      />
      <div>
        <Button type="submit" look="primary" disabled={busy}>
          {t('activity.export')}
        </Button>
      </div>
    </Form>
  );
}

function ExportLine({ one }: { readonly one: Export }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className="flex items-center justify-between gap-3 py-2.5">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          {one.format === 'CSV' ? t('activity.csv') : t('activity.jsonLines')}
          {one.status !== 'SUCCEEDED' && <EnumBadge name="importStatus" value={one.status} />}
        </p>
        <p className="text-meta text-muted">
          <When at={one.createdAt} /> · {t('activity.rows', { count: one.rows, rows: format.number(one.rows) })}
        </p>
        {one.error != null && <p className="text-meta text-bad">{one.error}</p>}
      </div>
      {one.status === 'SUCCEEDED' && (
        <a href={`/activity/exports/${one.id}`} download className={buttonClass('secondary')}>
          <Download size={16} aria-hidden />
          {t('activity.download')}
        </a>
      )}
    </li>
  );
}
