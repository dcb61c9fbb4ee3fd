import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { SegmentPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly formKey: string;
  readonly segments: readonly SegmentPartsFragment[];
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Customer groups: a new one, and who belongs to one. */
export function SegmentPanel({ formKey, segments, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={t('priceLists.segments')} onClose={onClose}>
      <div className="flex flex-col gap-6">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {segments.length > 0 && (
          <Form method="post" className="flex flex-col gap-4">
            <input type="hidden" name="intent" value="members" />
            <SelectField
              label={t('priceLists.segment')}
              name="segment"
              options={segments.map((one) => [one.id, `${one.name} (${one.memberCount})`])}
            />
            <AreaField label={t('priceLists.addMembers')} name="add" />
            <AreaField label={t('priceLists.removeMembers')} name="remove" />
            <Button type="submit" look="primary" disabled={busy}>
              {t('ui.save')}
            </Button>
          </Form>
        )}
        <Form method="post" className="flex flex-col gap-4">
          <h3 className="font-medium">{t('priceLists.newSegment')}</h3>
          <input type="hidden" name="intent" value="group" />
          <input type="hidden" name="key" value={formKey} />
          <TextField label={t('priceLists.code')} hint={t('priceLists.codeHint')} name="code" required />
          <TextField label={t('priceLists.name')} name="name" required maxLength={200} />
          <Button type="submit" disabled={busy}>
            {t('priceLists.newSegment')}
          </Button>
        </Form>
      </div>
    </SidePanel>
  );
}
