import { redirect } from 'react-router';
import { StartOidcSignIn } from '../../graphql/generated/documents.ts';
import { ask, GraphFailure } from '../../lib/ask.server.ts';
import { ownPath } from '../../lib/own-path.ts';
import { oidcCookie } from '../../lib/oidc.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/sign-in-with';

/** Sends the browser to an identity provider; a cookie of ten minutes ties the way back to this browser. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const state = stateOf(context);
  const next = ownPath(new URL(request.url).searchParams.get('next'));
  try {
    const caller = { requestId: state.requestId, address: state.address };
    const { startOidcSignIn: begun } = await ask(StartOidcSignIn, { input: { providerId: params.id } }, caller);
    const { url, handle } = begun;
    if (url == null || handle == null)
      throw redirect(`/sign-in?refused=${begun.userErrors[0]?.code ?? 'OIDC_PROVIDER_OFF'}`);
    state.cookies.push(oidcCookie({ handle, next }));
    return redirect(url);
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    throw redirect(`/sign-in?refused=${error.fault.code}`);
  }
}
