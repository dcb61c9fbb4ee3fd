import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { AccessTokenVerifier, anonymousCtx, ctxOfClaims, type SigningKey } from '@mh-os/auth/plain';
import { DomainError, newId } from '@mh-os/kernel';
import { Refusal } from '../errors/refusal.ts';
import { type AddressTrust, clientAddress } from '../http/address.ts';
import { Caller } from './caller.ts';
import type { Revocations } from './revocations.ts';

const REQUEST_ID = /^[\w.:-]{8,64}$/;
const LOCALE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*/;

/** Unique to this process; entropy for each request would cost as much as routing it. */
const instance = newId().replaceAll('-', '');
let requests = 0;

/** The caller's own request id where it is harmless, a new one otherwise. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : `${instance}.${(requests++).toString(36)}`;
}

export interface AuthenticatorOptions {
  readonly tokens: AccessTokenVerifier;
  readonly revocations: Revocations;
  readonly key: SigningKey;
  readonly timeoutMs: number;
  readonly trust: AddressTrust;
}

/** Turns the bearer token of a request into a Caller; a request without one is anonymous, with a bad one refused (A1). */
export class Authenticator {
  private readonly options: AuthenticatorOptions;

  constructor(options: AuthenticatorOptions) {
    this.options = options;
  }

  async authenticate(request: IncomingMessage, requestId: string): Promise<Caller> {
    const { headers } = request;
    const { tokens, key, timeoutMs, trust } = this.options;
    const deadline = Date.now() + timeoutMs;
    const locale = LOCALE.exec(headers['accept-language'] ?? '')?.[0] ?? 'en';
    const facts = { requestId, locale, deadline };
    const header = headers.authorization;
    if (header === undefined) {
      // Nobody is known by name yet: the address stands in for it, so that attempts to sign in can be counted.
      const actor = { kind: 'anonymous', id: `ip:${clientAddress(request, trust)}` } as const;
      return new Caller(anonymousCtx(facts).with({ actor }), deadline, key);
    }
    const token = /^Bearer ([\w.-]+)$/i.exec(header)?.[1];
    if (!token) throw refused('The authorization header must be: Bearer <access token>.');
    try {
      const claims = await tokens.verify(token);
      // The same answer as to an expired token: the client refreshes, and learns there whether it may go on.
      if (this.options.revocations.ends(claims))
        throw refused('The access token was revoked: refresh it or sign in again.');
      return new Caller(ctxOfClaims(claims, facts), deadline, key);
    } catch (error) {
      if (error instanceof DomainError) throw refused(error.message);
      throw error;
    }
  }
}

function refused(message: string): Refusal {
  return new Refusal('UNAUTHENTICATED', message, { headers: { 'www-authenticate': 'Bearer' } });
}
