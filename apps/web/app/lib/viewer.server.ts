import { createContext, data, redirect, type RouterContextProvider } from 'react-router';
import { CurrentViewer, WhoCanGrant } from '../graphql/generated/documents.ts';
import type { ViewerPartsFragment } from '../graphql/generated/types.ts';
import { gql } from './gql.server.ts';
import { holds } from './permissions.ts';
import { signInUrl, stateOf } from './request.server.ts';
import { endSession } from './session-store.server.ts';

export type Viewer = ViewerPartsFragment;

type Context = Readonly<RouterContextProvider>;

const asked = createContext<Promise<Viewer> | null>(null);

/** Who is signed in; asked once per request, however many loaders want to know. */
export function viewerOf(context: Context): Promise<Viewer> {
  const known = context.get(asked);
  if (known !== null) return known;
  const work = load(context);
  context.set(asked, work);
  return work;
}

async function load(context: Context): Promise<Viewer> {
  if (stateOf(context).tokens === undefined) throw redirect(signInUrl(stateOf(context)));
  const { viewer } = await gql(context, CurrentViewer, {});
  if (viewer != null) return viewer;
  // The session was ended from afar: kept here, it would lead from the sign-in straight back.
  const state = stateOf(context);
  if (state.sessionId !== undefined) await endSession(state.sessionId);
  state.tokens = undefined;
  throw redirect(signInUrl(state));
}

/** Where people set up what a brand asks for before anything else works. */
export const SET_UP = '/second-factor';

/** Who is signed in and may work here; whoever has to set up a second factor first is led there. */
export async function admittedViewer(context: Context): Promise<Viewer> {
  const viewer = await viewerOf(context);
  if (viewer.withheld != null) throw redirect(SET_UP);
  return viewer;
}

/** Refuses with the permission's name, before anything is asked of the graph (which refuses on its own as well). */
export async function requirePermission(context: Context, permission: string): Promise<Viewer> {
  const viewer = await admittedViewer(context);
  if (holds(viewer.permissions, permission)) return viewer;
  // Only a refusal asks this, and a refusal without an answer is still one.
  const advice = await gql(context, WhoCanGrant, { permission }).catch(() => undefined);
  const { roles = [], people = [] } = advice?.whoCanGrant ?? {};
  throw data({ code: 'FORBIDDEN', permission, roles, people, requestId: stateOf(context).requestId }, { status: 403 });
}
