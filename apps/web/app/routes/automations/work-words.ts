import { useTranslation } from 'react-i18next';
import type { AutomationRunRowFragment } from '../../graphql/generated/types.ts';

interface Job {
  readonly job: string;
  readonly label: string;
  readonly description: string;
}

type Result = AutomationRunRowFragment['results'][number];

/** What automations do, in the language on screen; what this release has no words for is told as the graph tells it. */
export function useWorkWords() {
  const { t, i18n } = useTranslation();
  const word = (key: string, otherwise: string): string =>
    i18n.exists(`automations.${key}`) ? t(`automations.${key}` as 'automations.title') : otherwise;
  /** Names in words have no separators of keys within. */
  const plain = (name: string): string => name.replaceAll(/[ .]/g, '-');
  return {
    job: ({ job, label }: Job): string => word(`jobs.${job}.name`, label),
    jobName: (job: string): string => word(`jobs.${job}.name`, job),
    jobAbout: ({ job, description }: Job): string => word(`jobs.${job}.about`, description),
    input: (name: string): string => word(`inputs.${name}`, name),
    inputValue: (value: string): string => word(`inputValues.${value}`, value),
    command: (key: string): string => word(`commands.${plain(key)}.name`, key),
    commandAbout: (key: string, description: string): string => word(`commands.${plain(key)}.about`, description),
    audience: (permission: string): string => word(`audiences.${plain(permission)}`, permission),
    /** What failed is told as it was; the rest by what kind of thing was done. */
    result: ({ kind, status, message }: Result): string =>
      status === 'FAILED' ? message : word(`did.${kind}.${status}`, message),
  };
}
