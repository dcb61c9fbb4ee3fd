import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { When } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { PartnerPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { useViewer } from '../../lib/use-viewer.ts';

interface Member {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly partner: PartnerPartsFragment;
  readonly members: readonly Member[];
  readonly mayWrite: boolean;
  readonly problem: Problem | undefined;
}

/** The people of a partner, and the way to link another. */
export function PartnerPeople({ partner, members, mayWrite, problem }: Props) {
  const { t } = useTranslation();
  const users = partner.users ?? [];
  const linked = new Set(users.map(({ user }) => user?.id));
  return (
    <Card title={t('partners.people')} flush>
      {users.length === 0 && <p className="p-4 text-muted">{t('partners.nobody')}</p>}
      <ul className="divide-y divide-line">
        {users.map(({ user, since }) =>
          user == null ? null : (
            <li key={user.id} className="flex items-center justify-between gap-4 px-4 py-2.5">
              <span className="min-w-0">
                <span className="block font-medium">{user.name}</span>
                <span className="block truncate text-meta text-muted">
                  {user.email} · <When at={since} day />
                </span>
              </span>
              {mayWrite && (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="intent" value="remove" />
                  <input type="hidden" name="userId" value={user.id} />
                  <Button type="submit" look="quiet" aria-label={t('partners.unlinkOne', { name: user.name })}>
                    {t('partners.unlink')}
                  </Button>
                </Form>
              )}
            </li>
          ),
        )}
      </ul>
      {mayWrite && partner.status !== 'ENDED' && (
        <AddPerson key={users.length} members={members.filter(({ id }) => !linked.has(id))} problem={problem} />
      )}
    </Card>
  );
}

function AddPerson({
  members,
  problem,
}: {
  readonly members: readonly Member[];
  readonly problem: Problem | undefined;
}) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [userId, setUserId] = useState('');
  const others = members.filter(({ id }) => id !== viewer.user.id);
  return (
    <Form method="post" preventScrollReset className="flex flex-col gap-4 border-t border-line p-4">
      <input type="hidden" name="intent" value="add" />
      <SelectField
        label={t('partners.link')}
        hint={t('partners.linkHint')}
        name="userId"
        value={userId}
        onChange={(event) => setUserId(event.target.value)}
        options={[['', t('partners.somebodyNew')], ...others.map(({ id, name }) => [id, name] as const)]}
      />
      {userId === '' && (
        <>
          <input type="hidden" name="locale" value={viewer.user.locale} />
          <NewPersonFields problem={problem} />
        </>
      )}
      <div>
        <Button type="submit" look="secondary">
          {t('partners.linkSubmit')}
        </Button>
      </div>
    </Form>
  );
}

function NewPersonFields({ problem }: { readonly problem: Problem | undefined }) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  return (
    <>
      <TextField
        label={t('people.name')}
        name="name"
        required
        maxLength={120}
        autoComplete="off"
        error={wrong('name')}
      />
      <TextField
        label={t('people.email')}
        name="email"
        type="email"
        required
        autoComplete="off"
        error={wrong('email')}
      />
      <TextField
        label={t('brands.ownerPassword')}
        name="password"
        type="password"
        required
        autoComplete="new-password"
        hint={t('brands.ownerHint')}
        error={wrong('password')}
      />
    </>
  );
}
