import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Definition } from './definition.ts';
import { JourneyActions } from './journey-actions.tsx';
import type { JourneyRecord } from './journey.tsx';

interface JourneyHeaderProps {
  readonly journey: JourneyRecord;
  readonly draft: Definition;
  readonly dirty: boolean;
  readonly mayWrite: boolean;
}

/** Name and state of a journey, and what can be done with it. */
export function JourneyHeader({ journey, draft, dirty, mayWrite }: JourneyHeaderProps) {
  const { t } = useTranslation();
  return (
    <PageHeader
      parent={{ to: '/marketing/journeys', label: t('areas.name.journeys') }}
      title={journey.name}
      status={<EnumBadge name="journeyStatus" value={journey.status} />}
      lead={journey.description ?? undefined}
      actions={<JourneyActions journey={journey} draft={draft} dirty={dirty} mayWrite={mayWrite} />}
    />
  );
}
