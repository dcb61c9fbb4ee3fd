import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import {
  EndUserSessions,
  InvitationCount,
  Invitations,
  InviteUser,
  RemoveUser,
  ResendInvitation,
  UserSessions,
  WithdrawInvitation,
} from '../../graphql/generated/documents.ts';
import { act, refused, type Acted } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import type { Viewer } from '../../lib/viewer.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Open invitations, or only their number, and the sessions of the person beside the list. */
export async function loadComings(context: Context, viewer: Viewer, params: URLSearchParams, first: number) {
  const invites = holds(viewer.permissions, 'platform.user.invite');
  const shown = invites && params.get('tab') === 'invitations';
  const userId = params.get('person');
  const sees = userId !== null && holds(viewer.permissions, 'platform.session.read');
  const [list, count, theirs] = await Promise.all([
    shown ? gql(context, Invitations, { first, after: cursorOf(params) ?? null }) : undefined,
    invites && !shown ? gql(context, InvitationCount, {}) : undefined,
    sees ? gql(context, UserSessions, { userId }) : undefined,
  ]);
  return {
    invites,
    invitations: list?.invitations ?? undefined,
    open: list?.invitations?.totalCount ?? count?.invitations?.totalCount ?? 0,
    sessions: theirs?.userSessions ?? undefined,
    idempotencyKey: randomUUID(),
  };
}

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** Does what a form of the page asks for; undefined where the form is not one of these. */
export async function changeComings(context: Context, form: FormData) {
  const step = steps[text(form, 'intent')];
  return step === undefined ? undefined : step(context, form);
}

/** Whether a change of access left one person who decides about protected changes. */
export const oneDecider = (warnings: readonly { readonly code: string }[] = []): boolean =>
  warnings.some(({ code }) => code === 'APPROVAL_ONE_DECIDER');

type Step = (context: Context, form: FormData) => Promise<Response | ReturnType<typeof refused>>;

const invitationOf = (form: FormData) => ({ id: text(form, 'id'), expectedVersion: Number(form.get('version')) });

function done(context: Context, acted: Acted<unknown>, to: string, key: string, values?: Record<string, string>) {
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, to, { key, ...(values === undefined ? {} : { values }) });
}

const steps: Readonly<Record<string, Step>> = {
  invite: async (context, form) => {
    const email = text(form, 'email');
    const roles = form.getAll('roles').map(String);
    const input = { email, roles, locale: text(form, 'locale'), idempotencyKey: text(form, 'idempotencyKey') };
    const acted = await act(context, InviteUser, { input }, (answer) => answer.inviteUser);
    return done(context, acted, '/people?tab=invitations', 'invited', { email });
  },
  resend: async (context, form) => {
    const acted = await act(
      context,
      ResendInvitation,
      { input: invitationOf(form) },
      (answer) => answer.resendInvitation,
    );
    return done(context, acted, '/people?tab=invitations', 'invitedAgain');
  },
  withdraw: async (context, form) => {
    const acted = await act(
      context,
      WithdrawInvitation,
      { input: invitationOf(form) },
      (answer) => answer.withdrawInvitation,
    );
    return done(context, acted, '/people?tab=invitations', 'invitationWithdrawn');
  },
  'sign-out': async (context, form) => {
    const userId = text(form, 'userId');
    const acted = await act(context, EndUserSessions, { input: { userId } }, (answer) => answer.endUserSessions);
    return done(context, acted, `/people?person=${encodeURIComponent(userId)}`, 'sessionsEnded');
  },
  remove: async (context, form) => {
    const input = { userId: text(form, 'userId'), expectedVersion: Number(form.get('version')) };
    const acted = await act(context, RemoveUser, { input }, (answer) => answer.removeUser);
    return done(context, acted, '/people', oneDecider(acted.done?.warnings) ? 'oneDecider' : 'personRemoved');
  },
};
