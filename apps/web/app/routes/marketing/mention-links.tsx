import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { CrmPicker } from '../../components/crm-picker.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Mention } from './mentions.tsx';

/** From whom a mention is and what it is an answer to; an empty field takes the link away. */
export function MentionLinks({ mention }: { readonly mention: Mention }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const busy = useNavigation().state !== 'idle';
  const { person, company, campaign, contentItem } = mention;
  return (
    <Form
      method="post"
      aria-label={t('records.mention.links')}
      className="flex flex-col gap-3 border-t border-line pt-4"
    >
      <h3 className="text-form font-semibold">{t('records.mention.links')}</h3>
      <input type="hidden" name="intent" value="link" />
      <input type="hidden" name="id" value={mention.id} />
      <VersionField of={mention} />
      {can('crm.person.read') && (
        <CrmPicker
          label={t('records.mention.person')}
          name="personId"
          kind="PERSON"
          chosen={person && { id: person.id, label: person.displayName }}
        />
      )}
      {can('crm.company.read') && (
        <CrmPicker
          label={t('records.mention.company')}
          name="companyId"
          kind="COMPANY"
          chosen={company && { id: company.id, label: company.name }}
        />
      )}
      {can('crm.campaign.read') && (
        <CrmPicker
          label={t('records.mention.campaign')}
          name="campaignId"
          kind="CAMPAIGN"
          chosen={campaign && { id: campaign.id, label: campaign.name }}
        />
      )}
      {can('crm.content.read') && (
        <CrmPicker
          label={t('records.mention.contentItem')}
          name="contentItemId"
          kind="CONTENT"
          chosen={contentItem && { id: contentItem.id, label: contentItem.name }}
        />
      )}
      <Button type="submit" disabled={busy} className="self-start">
        {t('records.mention.save')}
      </Button>
    </Form>
  );
}
