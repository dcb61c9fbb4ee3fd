import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { KnowledgePageQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

type Document = NonNullable<KnowledgePageQuery['knowledgeDocument']>;

interface Props {
  readonly document?: Document;
  readonly idempotencyKey: string;
  readonly problem: Problem | undefined;
  readonly back: string;
}

/** Writes or changes a document. */
export function KnowledgeEditor({ document, idempotencyKey, problem, back }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex max-w-[860px] flex-col gap-4 px-(--gutter) pb-8">
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <input type="hidden" name="intent" value="save" />
      <VersionField of={document} />
      <input type="hidden" name="key" value={idempotencyKey} />
      <Field label={t('knowledge.title')}>
        {(control) => <TextInput {...control} name="title" required maxLength={200} defaultValue={document?.title} />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('knowledge.language')}
          name="language"
          defaultValue={document?.language ?? 'DE'}
          options={(['DE', 'EN'] as const).map((one) => [one, t(`enums.knowledgeLanguage.${one}`)])}
        />
        <Field label={t('knowledge.tags')} hint={t('knowledge.tagsHint')}>
          {(control) => <TextInput {...control} name="tags" defaultValue={document?.tags.join(', ')} />}
        </Field>
      </div>
      <Field label={t('knowledge.body')} hint={t('knowledge.bodyHint')}>
        {(control) => (
          <TextArea
            {...control}
            name="body"
            rows={20}
            maxLength={100_000}
            defaultValue={document?.body}
            className="font-mono"
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {t('ui.save')}
        </Button>
        <ButtonLink to={back}>{t('ui.cancel')}</ButtonLink>
      </div>
    </Form>
  );
}
