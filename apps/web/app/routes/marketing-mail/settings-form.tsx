import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { CrmMailSetupQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { PaceCard } from './pace-card.tsx';
import { SenderCard } from './sender-card.tsx';
import { ServerCard } from './server-card.tsx';

type Settings = CrmMailSetupQuery['crmMailSettings'];

interface Props {
  readonly settings: Settings;
  readonly problem: Problem | undefined;
  readonly locked: boolean;
}

/** As whom, how fast and through which server the brand sends. */
export function SettingsForm({ settings, problem, locked }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const error = (name: string) => problem?.errors.find(({ path }) => path.includes(name))?.message;
  return (
    <Form method="post" className="flex flex-col gap-4">
      {problem && <ProblemNotice problem={problem} />}
      <VersionField of={settings} />
      <fieldset disabled={locked} className="contents">
        <SenderCard settings={settings} error={error} />
        <PaceCard settings={settings} error={error} />
        <ServerCard settings={settings} error={error} />
        {!locked && (
          <Button type="submit" look="primary" className="self-start" disabled={busy}>
            {t('ui.save')}
          </Button>
        )}
      </fieldset>
    </Form>
  );
}

export interface PartProps {
  readonly settings: Settings;
  readonly error: (name: string) => string | undefined;
}
