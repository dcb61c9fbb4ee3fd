import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { AreaField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { MembersAccessQuery, PartnerChoicesQuery } from '../../graphql/generated/types.ts';

type Membership = NonNullable<MembersAccessQuery['users']['nodes'][number]['membership']>;

interface Props {
  readonly membership: Membership;
  readonly partners: readonly PartnerChoicesQuery['partners']['nodes'][number][];
  readonly self: boolean;
}

/** What a member is bound to: they see what belongs to these partners and territories, and nothing else of their kind. */
export function ScopesCard({ membership, partners, self }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const boundTo = (kind: string) => membership.scopes.find((scope) => scope.kind === kind)?.refIds ?? [];
  const held = boundTo('PARTNER');
  const known = new Set(partners.map(({ id }) => id));
  return (
    <Card title={t('access.scopes')}>
      <Form method="post" className="flex flex-col gap-4">
        <VersionField of={membership} />
        <p className="text-muted">{t('access.scopesText')}</p>
        <fieldset disabled={self}>
          <legend className="mb-2 font-medium">{t('areas.name.partners')}</legend>
          {partners.length === 0 && <p className="text-muted">{t('access.noPartners')}</p>}
          <ul className="grid max-h-80 gap-2 overflow-y-auto sm:grid-cols-2">
            {partners.map(({ id, legalName, status }) => (
              <li key={id}>
                <label className="flex items-center gap-2">
                  <input
                    type="checkbox"
                    name="partner"
                    value={id}
                    defaultChecked={held.includes(id)}
                    disabled={status === 'ENDED' && !held.includes(id)}
                    className="size-4 shrink-0 accent-(--accent)"
                  />
                  {legalName}
                  {status !== 'ACTIVE' && <EnumBadge name="partnerStatus" value={status} />}
                </label>
              </li>
            ))}
          </ul>
          {held
            .filter((id) => !known.has(id))
            .map((id) => (
              <input key={id} type="hidden" name="partner" value={id} />
            ))}
        </fieldset>
        <fieldset disabled={self}>
          <AreaField
            label={t('access.territories')}
            name="territories"
            rows={3}
            defaultValue={boundTo('TERRITORY').join('\n')}
            hint={t('access.territoriesHint')}
          />
        </fieldset>
        <div>
          <Button type="submit" name="intent" value="scopes" look="primary" disabled={busy || self}>
            {t('access.bind')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
