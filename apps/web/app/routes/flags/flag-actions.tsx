import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';

/** Steps in the life of a flag, and its kill switch. */
export function FlagActions({ flag }: { readonly flag: FlagPartsFragment }) {
  const { t } = useTranslation();
  const step = (intent: 'activate' | 'archive' | 'switch', word: string, look: 'primary' | 'secondary' | 'danger') => (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <VersionField of={flag} />
      <input type="hidden" name="enabled" value={flag.enabled ? '' : 'on'} />
      <Button type="submit" look={look}>
        {word}
      </Button>
    </Form>
  );
  return (
    <>
      {flag.stage === 'DRAFT' && step('activate', t('flags.activate'), 'primary')}
      {flag.stage !== 'DRAFT' && step('switch', flag.enabled ? t('flags.switchOff') : t('flags.switchOn'), 'danger')}
      {step('archive', t('flags.archive'), 'secondary')}
    </>
  );
}
