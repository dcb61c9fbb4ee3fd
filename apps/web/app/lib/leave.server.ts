import { randomUUID } from 'node:crypto';
import { redirect, type RouterContextProvider } from 'react-router';
import { writeCookie } from './cookies.server.ts';
import type { Flash } from './flash.ts';
import { stateOf } from './request.server.ts';

/** Ends an action: go there and say that it is done. */
export function leave(context: Readonly<RouterContextProvider>, to: string, flash: Omit<Flash, 'id'>): Response {
  stateOf(context).cookies.push(writeCookie('mh-flash', JSON.stringify({ ...flash, id: randomUUID() }), 30));
  return redirect(to, 303);
}

/**
 * What the last action left to say, once. For the root of the page only, which shows it: what is fetched aside meanwhile, such as
 * news, must not take it away.
 */
export function takeFlash(context: Readonly<RouterContextProvider>): Flash | undefined {
  const { flash, cookies } = stateOf(context);
  if (flash !== undefined) cookies.push(writeCookie('mh-flash', '', 0));
  return flash;
}
