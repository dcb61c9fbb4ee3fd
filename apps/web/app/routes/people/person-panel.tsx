import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { PeopleQuery, SessionPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { SessionList } from '../account/session-list.tsx';

type Person = NonNullable<PeopleQuery['users']>['nodes'][number];

interface Props {
  readonly person: Person;
  /** Undefined where the viewer may not see them. */
  readonly sessions: readonly SessionPartsFragment[] | undefined;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** One person of the brand: roles, where they are signed in, and the way out. */
export function PersonPanel({ person, sessions, problem, onClose }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const own = person.id === viewer.user.id;
  const open = (sessions ?? []).length > 0;
  return (
    <SidePanel
      title={person.name}
      onClose={onClose}
      footer={!own && viewer.can('platform.user.remove') ? <Removal person={person} /> : undefined}
    >
      <div className="flex flex-col gap-5">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <FactList
          facts={[
            [t('people.email'), person.email],
            [t('people.role'), person.membership?.roles.map((role) => role.name).join(', ') ?? NOTHING],
            [t('people.since'), <When key="since" at={person.createdAt} day />],
          ]}
        />
        <section>
          <h3 className="text-form font-semibold">{t('account.sessions.title')}</h3>
          {sessions === undefined ? (
            <NoPermissionLine text={t('account.sessions.hidden')} permission="platform.session.read" />
          ) : open ? (
            <SessionList sessions={sessions} />
          ) : (
            <p className="mt-1 text-muted">{t('account.sessions.none')}</p>
          )}
          {open && !own && viewer.can('platform.session.revoke') && (
            <Form method="post" className="mt-2">
              <input type="hidden" name="userId" value={person.id} />
              <Button type="submit" name="intent" value="sign-out" look="danger">
                {t('account.sessions.endAll')}
              </Button>
            </Form>
          )}
        </section>
      </div>
    </SidePanel>
  );
}

/** Asks once more: the person cannot come back by themselves. */
function Removal({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('account.remove.button')}
      </Button>
      <Dialog title={t('account.remove.title', { name: person.name })} open={asking} onOpenChange={setAsking}>
        {(close) => (
          <Form method="post" onSubmit={close}>
            <p className="text-muted">{t('account.remove.text')}</p>
            <input type="hidden" name="userId" value={person.id} />
            <VersionField of={person.membership} />
            <div className="mt-5 flex gap-2">
              <Button type="submit" name="intent" value="remove" look="danger">
                {t('account.remove.button')}
              </Button>
              <Button onClick={close}>{t('ui.cancel')}</Button>
            </div>
          </Form>
        )}
      </Dialog>
    </>
  );
}
