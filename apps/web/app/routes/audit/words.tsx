import { useTranslation } from 'react-i18next';
import type { AuditRowFragment } from '../../graphql/generated/types.ts';

/** What a change was, in the language on screen; one that this release has no words for is told by its type. */
export function AuditAction({ action }: { readonly action: string }) {
  const { t } = useTranslation();
  return t(`activity.action.${action}` as 'activity.title', { defaultValue: action });
}

export function AuditActor({ actor }: { readonly actor: AuditRowFragment['actor'] }) {
  const { t } = useTranslation();
  if (actor.kind === 'system') return t('activity.system');
  return actor.name ?? actor.id.slice(0, 8);
}
