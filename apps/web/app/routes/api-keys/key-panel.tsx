import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { ApiKeyPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly apiKey: ApiKeyPartsFragment;
  readonly mayWrite: boolean;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** One key: what it may do, and what can be done with it. */
export function KeyPanel({ apiKey, mayWrite, problem, onClose }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'rotate' | 'revoke'>();
  const active = apiKey.status === 'ACTIVE';
  return (
    <SidePanel title={apiKey.name} onClose={onClose}>
      <div className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <p className="flex flex-wrap items-center gap-2">
          <EnumBadge name="apiKeyStatus" value={apiKey.status} />
          <code className="font-mono text-meta break-all text-muted">{apiKey.start}…</code>
        </p>
        {apiKey.overlapUntil != null && (
          <p className="text-warn">
            {t('apiKeys.overlap')} <When at={apiKey.overlapUntil} />
          </p>
        )}
        <Facts apiKey={apiKey} />
        {mayWrite && active && (
          <div className="flex flex-wrap gap-2 pt-2">
            <Button onClick={() => setAsked('rotate')}>{t('apiKeys.rotate')}</Button>
            {apiKey.overlapUntil != null && <EndOverlap apiKey={apiKey} />}
            <Button look="danger" onClick={() => setAsked('revoke')}>
              {t('apiKeys.revoke')}
            </Button>
          </div>
        )}
      </div>
      <RotateDialog apiKey={apiKey} open={asked === 'rotate'} onClose={() => setAsked(undefined)} />
      <RevokeDialog apiKey={apiKey} open={asked === 'revoke'} onClose={() => setAsked(undefined)} />
    </SidePanel>
  );
}

function Facts({ apiKey }: { readonly apiKey: ApiKeyPartsFragment }) {
  const { t } = useTranslation();
  const { addresses, scopes } = apiKey;
  return (
    <>
      <section>
        <h3 className="mb-1 font-medium">{t('apiKeys.scopes')}</h3>
        <ul className="flex flex-col gap-1">
          {scopes.map((scope) => (
            <li key={scope}>
              <code className="font-mono text-meta break-words">{scope}</code>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="mb-1 font-medium">{t('apiKeys.addresses')}</h3>
        {addresses.length === 0 ? (
          <p className="text-muted">{t('apiKeys.everywhere')}</p>
        ) : (
          <p className="font-mono text-meta break-words">{addresses.join(', ')}</p>
        )}
      </section>
    </>
  );
}

/** The key as an action finds it again. */
function Fields({ apiKey, intent }: { readonly apiKey: ApiKeyPartsFragment; readonly intent: string }) {
  return <HiddenFields fields={{ intent, id: apiKey.id, version: apiKey.version }} />;
}

function EndOverlap({ apiKey }: { readonly apiKey: ApiKeyPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Form method="post">
      <Fields apiKey={apiKey} intent="end-overlap" />
      <Button type="submit">{t('apiKeys.endOverlap')}</Button>
    </Form>
  );
}

interface AskProps {
  readonly apiKey: ApiKeyPartsFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

const overlaps = ['24', '1', '168', '0'] as const;

function RotateDialog({ apiKey, open, onClose }: AskProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Dialog title={t('apiKeys.rotateTitle', { name: apiKey.name })} open={open} onOpenChange={(on) => !on && onClose()}>
      {() => (
        <Form method="post" onSubmit={onClose} className="flex flex-col gap-4">
          <Fields apiKey={apiKey} intent="rotate" />
          <p>{t('apiKeys.rotateText')}</p>
          <SelectField
            label={t('apiKeys.overlap')}
            name="overlap"
            options={overlaps.map((hours) => [hours, t(`apiKeys.overlapHours.${hours}`)])}
          />
          <div className="flex gap-2">
            <Button type="submit" look="primary" disabled={busy}>
              {t('apiKeys.rotate')}
            </Button>
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}

function RevokeDialog({ apiKey, open, onClose }: AskProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('apiKeys.revokeTitle', { name: apiKey.name })} open={open} onOpenChange={(on) => !on && onClose()}>
      {() => (
        <Form method="post" onSubmit={onClose} className="flex flex-col gap-4">
          <Fields apiKey={apiKey} intent="revoke" />
          <p>{t('apiKeys.revokeText')}</p>
          <div className="flex gap-2">
            <Button type="submit" look="danger">
              {t('apiKeys.revoke')}
            </Button>
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
