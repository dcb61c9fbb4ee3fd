import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import type { ApiKeyScopesQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { ScopePicker } from './scope-picker.tsx';

interface Props {
  readonly scopes: NonNullable<ApiKeyScopesQuery['apiKeyScopes']>;
  /** Stands for this form: sent twice, it makes one key. */
  readonly once: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

const lifetimes = ['90', '30', '365', '0'] as const;

/** Makes a key beside the list. */
export function NewKeyPanel({ scopes, once, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={t('apiKeys.new')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="create" />
        <input type="hidden" name="once" value={once} />
        <Field label={t('apiKeys.name')} hint={t('apiKeys.nameHint')}>
          {(control) => <TextInput {...control} name="name" required maxLength={120} autoFocus />}
        </Field>
        <ScopePicker scopes={scopes} />
        <SelectField
          label={t('apiKeys.lasts')}
          name="lifetime"
          options={lifetimes.map((days) => [days, t(`apiKeys.lifetime.${days}`)])}
        />
        <Field label={t('apiKeys.addresses')} hint={t('apiKeys.addressesHint')}>
          {(control) => <TextArea {...control} name="addresses" rows={2} className="font-mono" spellCheck={false} />}
        </Field>
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('apiKeys.create')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
