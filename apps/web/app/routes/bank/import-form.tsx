import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Route } from './+types/import';

const BUILT_IN = ['Sparkasse (CAMT)', 'ING', 'Plain'];

interface ImportFormProps {
  readonly accounts: Route.ComponentProps['loaderData']['accounts'];
  readonly token: string;
  readonly tried: string | undefined;
}

/** Takes a bank's file and tries it before it is read. */
export function ImportForm({ accounts, token, tried }: ImportFormProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const presets = [
    ...new Set([...accounts.flatMap(({ csvPresets }) => csvPresets.map(({ name }) => name)), ...BUILT_IN]),
  ];
  return (
    <Form method="post" encType="multipart/form-data" className="flex flex-col gap-4">
      <input type="hidden" name="key" value={token} />
      {tried !== undefined && <input type="hidden" name="fileId" value={tried} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('bank.account')}
          name="account"
          options={accounts.map(({ id, name }) => [id, name] as const)}
        />
        <SelectField
          label={t('bank.preset')}
          name="preset"
          options={[['', t('bank.presetNone')] as const, ...presets.map((name) => [name, name] as const)]}
        />
      </div>
      <Field label={t('bank.file')} hint={t('bank.fileHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            name="file"
            accept=".xml,.sta,.mt940,.940,.txt,.csv,.053,text/*,application/xml"
            className="max-w-full"
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          name="intent"
          value="try"
          look={tried === undefined ? 'primary' : 'secondary'}
          disabled={busy || accounts.length === 0}
        >
          {t('bank.try')}
        </Button>
        <Button
          type="submit"
          name="intent"
          value="read"
          look={tried === undefined ? 'secondary' : 'primary'}
          disabled={busy || accounts.length === 0}
        >
          {t('bank.readIn')}
        </Button>
      </div>
    </Form>
  );
}
