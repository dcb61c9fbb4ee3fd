import { redirect } from 'react-router';
import { SwitchBrand } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import { replaceTokens } from '../../lib/session-store.server.ts';
import type { Route } from './+types/switch-brand';

/** Tokens of another brand in the same session; nothing of the old brand stays on screen. */
export async function action({ request, context }: Route.ActionArgs) {
  const brandId = String((await request.formData()).get('brandId') ?? '');
  const { switchBrand } = await gql(context, SwitchBrand, { input: { brandId } });
  const { sessionId } = stateOf(context);
  if (sessionId !== undefined && switchBrand.session != null) await replaceTokens(sessionId, switchBrand.session);
  return redirect('/', 303);
}

export const loader = () => redirect('/');
