import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { DealPageQuery, PipelinePartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { DealFields } from './deal-fields.tsx';

interface Props {
  readonly deal: NonNullable<DealPageQuery['deal']>;
  readonly pipeline: PipelinePartsFragment;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Own fields that some stage of the pipeline asks for. */
const askedFields = ({ stages }: PipelinePartsFragment): string[] => [
  ...new Set(
    stages
      .flatMap(({ requiredFields }) => requiredFields)
      .filter((name) => name.startsWith('field.'))
      .map((name) => name.slice('field.'.length)),
  ),
];

/** What is known of a deal as a form. */
export function DealPanel({ deal, pipeline, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { person, company } = deal;
  const own = (deal.fields ?? {}) as Record<string, unknown>;
  return (
    <SidePanel title={t('records.deal.edit')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="id" value={deal.id} />
        <VersionField of={deal} />
        <input type="hidden" name="fields" value={JSON.stringify(own)} />
        <DealFields
          deal={deal}
          person={person && { id: person.id, label: `${person.displayName} · ${person.number}` }}
          company={company && { id: company.id, label: `${company.name} · ${company.number}` }}
          problem={problem}
        />
        {askedFields(pipeline).map((name) => (
          <TextField
            key={name}
            label={name}
            hint={t('records.deal.ownHint')}
            name={`field.${name}`}
            defaultValue={String(own[name] ?? '')}
          />
        ))}
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
