import { redirect } from 'react-router';
import { writeCookie } from '../../lib/cookies.server.ts';
import { changedPrefs, printPrefs } from '../../lib/prefs.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/preferences';

const YEAR = 365 * 24 * 3600;

export async function action({ request, context }: Route.ActionArgs) {
  const state = stateOf(context);
  const prefs = changedPrefs(state.prefs, await request.formData());
  state.cookies.push(writeCookie('mh-prefs', printPrefs(prefs), YEAR));
  return { prefs };
}

export const loader = () => redirect('/');
