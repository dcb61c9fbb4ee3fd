import { CloudOff, FileQuestion, Lock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useLocation } from 'react-router';
import { buttonClass, ButtonLink } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

interface Known {
  readonly code: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly permission?: string;
  /** Names of roles that include it and of people who can give one. */
  readonly roles?: readonly string[];
  readonly people?: readonly string[];
}

function known(error: unknown): Known {
  if (!isRouteErrorResponse(error)) return { code: 'INTERNAL' };
  const given = { ...detailsOf(error.data), ...(error.data as Partial<Known> | undefined) };
  if (error.status === 404) return { ...given, code: 'NOT_FOUND' };
  return { ...given, code: given.code ?? 'INTERNAL' };
}

/** A refusal by the graph itself names the permission among its details. */
const detailsOf = (fault: unknown): Pick<Known, 'permission'> =>
  (fault as { readonly details?: Pick<Known, 'permission'> } | undefined)?.details ?? {};

/** What happened, what was kept, what to do: in place of the page, within the shell where there is one. */
export function FailureScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const fault = known(error);
  if (fault.code === 'FORBIDDEN') return <NoPermission {...fault} />;
  if (fault.code === 'NOT_FOUND')
    return (
      <EmptyState
        icon={FileQuestion}
        heading="h1"
        title={t('failure.notFound')}
        text={t('failure.notFoundText')}
        action={<ButtonLink to="/">{t('failure.home')}</ButtonLink>}
      />
    );
  const away = fault.code === 'UPSTREAM_UNAVAILABLE';
  return (
    <EmptyState
      icon={away ? CloudOff : TriangleAlert}
      heading="h1"
      title={away ? t('failure.unreachable') : t('failure.failed')}
      text={<FailureText fault={fault} />}
      action={<Retry />}
    />
  );
}

function FailureText({ fault }: { readonly fault: Known }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('failure.failedText')}</p>
      {fault.requestId !== undefined && (
        <p className="mt-2 text-meta">
          {t('failure.requestId')} <code className="font-mono select-all">{fault.requestId}</code>
        </p>
      )}
    </>
  );
}

/** A plain link to this very page: it works even when our script does not. */
function Retry() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <a href={`${pathname}${search}`} className={buttonClass('primary')}>
      {t('failure.retry')}
    </a>
  );
}

export function NoPermission({ permission, message, roles = [], people = [] }: Partial<Known>) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={Lock}
      heading="h1"
      title={t('failure.forbidden')}
      text={
        <>
          {permission === undefined ? (
            <p>{message ?? t('failure.forbiddenText')}</p>
          ) : (
            <p>
              {t('failure.needs')}{' '}
              <code className="rounded-control bg-neutral-bg px-1 py-0.5 font-mono text-meta">{permission}</code>
            </p>
          )}
          {roles.length > 0 && <p className="mt-2">{t('access.grantRoles', { roles: roles.join(', ') })}</p>}
          <p className="mt-2">
            {people.length > 0 ? t('access.grantPeople', { people: people.join(', ') }) : t('failure.whoGrants')}
          </p>
        </>
      }
      action={<ButtonLink to="/">{t('failure.home')}</ButtonLink>}
    />
  );
}
