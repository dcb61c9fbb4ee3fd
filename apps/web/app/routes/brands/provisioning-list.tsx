import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Badge, EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { When } from '../../components/printed.tsx';
import type { ProvisioningPartsFragment } from '../../graphql/generated/types.ts';

/** What each service has set up for a brand, with the way to ask it again. */
export function ProvisioningList({
  brandId,
  rows,
}: {
  readonly brandId: string;
  readonly rows: readonly ProvisioningPartsFragment[];
}) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  if (rows.length === 0) return <p className="p-4 text-muted">{t('brands.noServices')}</p>;
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-3">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-mono text-meta">{row.domain}</span>
              <EnumBadge name="provisioningState" value={row.state} />
            </p>
            <p className="mt-1 text-meta text-muted">
              {t('brands.asked', { count: row.attempts })} · <When at={row.answeredAt ?? row.requestedAt} />
            </p>
            {row.trouble != null && <p className="mt-1 max-w-[68ch] break-words text-bad">{row.trouble}</p>}
          </div>
          {row.state !== 'DONE' && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="intent" value="retry" />
              <input type="hidden" name="brandId" value={brandId} />
              <input type="hidden" name="domain" value={row.domain} />
              <Button type="submit" look="secondary" disabled={busy}>
                <RotateCw size={16} aria-hidden />
                {t('brands.retry')}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** All services in one badge. */
export function ProvisioningBadge({
  rows,
}: {
  readonly rows: readonly ProvisioningPartsFragment[] | null | undefined;
}) {
  const { t } = useTranslation();
  const open = rows?.filter((row) => row.state !== 'DONE') ?? [];
  const bad = open.filter((row) => row.trouble != null).length;
  if (bad > 0) return <Badge tone="bad">{t('brands.servicesFailed', { count: bad })}</Badge>;
  if (open.length > 0) return <Badge tone="info">{t('brands.servicesOpen', { count: open.length })}</Badge>;
  return <Badge tone="ok">{t('brands.servicesReady')}</Badge>;
}
