import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list.tsx';
import type { AutomationDefinitionPartsFragment } from '../../graphql/generated/types.ts';
import { TriggerWords } from './list.tsx';
import { useWorkWords } from './work-words.ts';

/** A definition in words: when, if, then. */
export function DefinitionWords({ definition }: { readonly definition: AutomationDefinitionPartsFragment }) {
  const { t } = useTranslation();
  const words = useWorkWords();
  const { condition, actions, grouping, groupSeconds } = definition;
  const bursts = `${t(`automations.groupings.${grouping}`)} (${groupSeconds} s)`;
  return (
    <FactList
      facts={[
        [t('automations.trigger'), <TriggerWords key="when" {...definition} />],
        [
          t('automations.condition'),
          condition === '' ? t('automations.always') : <code className="font-mono text-meta">{condition}</code>,
        ],
        [
          t('automations.then'),
          <ul key="then">
            {actions.map((action, index) => (
              <li key={index}>
                {t(`automations.kind.${action.kind}`)}
                {action.title != null && `: ${action.title}`}
                {action.url != null && `: ${action.url}`}
                {action.endpointId != null && `: ${t('automations.endpoint')}`}
                {action.command != null && `: ${words.command(`${action.domain} ${action.command}`)}`}
                {action.job != null && `: ${words.jobName(action.job)}`}
              </li>
            ))}
          </ul>,
        ],
        ...(grouping === 'NONE' ? [] : [[t('automations.grouping'), bursts] as const]),
      ]}
    />
  );
}
