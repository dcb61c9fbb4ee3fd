import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { JourneyQuery } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Definition } from './definition.ts';

type JourneyRecord = NonNullable<JourneyQuery['journey']>;

interface Props {
  readonly journey: JourneyRecord;
  readonly draft: Definition;
  readonly dirty: boolean;
  readonly mayWrite: boolean;
}

/** Saves the draft, lets it run, stops it. */
export function JourneyActions({ journey, draft, dirty, mayWrite }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const mayRun = useViewer().can('crm.journey.activate');
  const [asks, setAsks] = useState<'activate' | 'ARCHIVE' | null>(null);
  const can = (action: string): boolean => mayRun && journey.actions.includes(action);
  const news = JSON.stringify(journey.draft) !== JSON.stringify(journey.current?.definition);
  const plain = (['PAUSE', 'RESUME'] as const).filter(can);
  return (
    <>
      {mayWrite && (
        <Form method="post">
          <Based journey={journey} />
          <input type="hidden" name="draft" value={JSON.stringify(draft)} />
          <input type="hidden" name="name" value={journey.name} />
          <Button
            type="submit"
            name="intent"
            value="save"
            look={dirty ? 'primary' : 'secondary'}
            disabled={busy || !dirty}
          >
            {t('journeys.save')}
          </Button>
        </Form>
      )}
      {plain.length > 0 && (
        <Form method="post">
          <Based journey={journey} />
          {plain.map((one) => (
            <Button key={one} type="submit" name="intent" value={one} disabled={busy}>
              {t(`journeys.action.${one}`)}
            </Button>
          ))}
        </Form>
      )}
      {can('ACTIVATE') && news && (
        <Button
          look={dirty ? 'secondary' : 'primary'}
          disabled={busy || dirty || journey.problems.length > 0}
          onClick={() => setAsks('activate')}
        >
          {t('journeys.action.ACTIVATE')}
        </Button>
      )}
      {can('ARCHIVE') && (
        <Button look="danger" disabled={busy} onClick={() => setAsks('ARCHIVE')}>
          {t('journeys.action.ARCHIVE')}
        </Button>
      )}
      {!mayRun && journey.status === 'DRAFT' && (
        <NoPermissionLine text={t('journeys.noActivate')} permission="crm.journey.activate" />
      )}
      <Asking journey={journey} asks={asks} onClose={() => setAsks(null)} />
    </>
  );
}

const Based = ({ journey }: { readonly journey: JourneyRecord }) => <VersionField of={journey} />;

/** Mails go out, or nobody gets any more: asked before. */
function Asking({
  journey,
  asks,
  onClose,
}: {
  readonly journey: JourneyRecord;
  readonly asks: 'activate' | 'ARCHIVE' | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const word = asks === 'ARCHIVE' ? 'ARCHIVE' : 'ACTIVATE';
  return (
    <Dialog title={t(`journeys.action.${word}`)} open={asks !== null} onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={onClose} className="flex flex-col gap-4">
          <Based journey={journey} />
          <p>{t(`journeys.asks.${word}`)}</p>
          {word === 'ACTIVATE' && journey.totals.active > 0 && (
            <label className="flex items-start gap-2">
              <input type="checkbox" name="moveEnrolments" className="mt-0.5 size-4 accent-(--accent)" />
              {t('journeys.takeAlong', { count: journey.totals.active })}
            </label>
          )}
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button
              type="submit"
              name="intent"
              value={word === 'ARCHIVE' ? word : 'activate'}
              look={word === 'ARCHIVE' ? 'danger' : 'primary'}
            >
              {t(`journeys.action.${word}`)}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
