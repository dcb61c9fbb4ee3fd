import { redirect } from 'react-router';
import { CompleteOidcSignIn } from '../../graphql/generated/documents.ts';
import { ask, GraphFailure } from '../../lib/ask.server.ts';
import { enter } from '../../lib/enter.server.ts';
import { oidcCookie, pendingOidc } from '../../lib/oidc.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/sign-in-callback';

/** Where an identity provider sends people back to. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const state = stateOf(context);
  const pending = pendingOidc(request);
  state.cookies.push(oidcCookie(undefined));
  if (pending === undefined) throw redirect('/sign-in?refused=OIDC_STATE_INVALID');
  const query = new URL(request.url).search.slice(1);
  const device = request.headers.get('user-agent')?.slice(0, 300) ?? null;
  try {
    const caller = { requestId: state.requestId, address: state.address };
    const input = { handle: pending.handle, query, device };
    const { completeOidcSignIn: done } = await ask(CompleteOidcSignIn, { input }, caller);
    const entered = await enter(context, done, pending.next);
    return entered ?? redirect(`/sign-in?refused=${done.userErrors[0]?.code ?? 'OIDC_REFUSED'}`);
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    throw redirect(`/sign-in?refused=${error.fault.code}`);
  }
}
