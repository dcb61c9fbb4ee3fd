import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import {
  type AccessClaims,
  AccessTokenVerifier,
  anonymousCtx,
  ctxOfClaims,
  looksLikeApiKey,
  type SigningKey,
} from '@mh-os/auth/plain';
import { DomainError, newId } from '@mh-os/kernel';
import { Refusal } from '../errors/refusal.ts';
import { type AddressTrust, clientAddress } from '../http/address.ts';
import type { ApiKeys } from './api-keys.ts';
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
  /** Absent where platform's address is not known: then no API key is valid. */
  readonly apiKeys: ApiKeys | undefined;
  readonly key: SigningKey;
  readonly timeoutMs: number;
  readonly trust: AddressTrust;
}

/** Turns the bearer of a request into a Caller; a request without one is anonymous, with a bad one refused (A1). */
export class Authenticator {
  private readonly options: AuthenticatorOptions;

  constructor(options: AuthenticatorOptions) {
    this.options = options;
  }

  async authenticate(request: IncomingMessage, requestId: string): Promise<Caller> {
    const header = request.headers.authorization;
    if (header === undefined) return this.nobody(request, requestId);
    const facts = this.factsOf(request, requestId);
    const bearer = /^Bearer ([\w.-]+)$/i.exec(header)?.[1];
    if (!bearer) throw refused('The authorization header must be: Bearer <access token or API key>.');
    const claims = looksLikeApiKey(bearer) ? await this.ofKey(bearer, request) : await this.ofToken(bearer);
    return new Caller(ctxOfClaims(claims, facts), facts.deadline, this.options.key);
  }

  private async ofToken(token: string): Promise<AccessClaims> {
    try {
      const claims = await this.options.tokens.verify(token);
      // The same answer as to an expired token: the client refreshes, and learns there whether it may go on.
      if (!this.options.revocations.ends(claims)) return claims;
    } catch (error) {
      if (error instanceof DomainError) throw refused(error.message);
      throw error;
    }
    throw refused('The access token was revoked: refresh it or sign in again.');
  }

  /** Somebody who is not signed in, whatever they send along. */
  nobody(request: IncomingMessage, requestId: string): Caller {
    const { key, trust } = this.options;
    const facts = this.factsOf(request, requestId);
    // Nobody is known by name yet: the address stands in for it, so that attempts to sign in can be counted.
    const actor = { kind: 'anonymous', id: `ip:${clientAddress(request, trust)}` } as const;
    return new Caller(anonymousCtx(facts).with({ actor }), facts.deadline, key);
  }

  private factsOf({ headers }: IncomingMessage, requestId: string) {
    const locale = LOCALE.exec(headers['accept-language'] ?? '')?.[0] ?? 'en';
    return { requestId, locale, deadline: Date.now() + this.options.timeoutMs };
  }

  /** A program's key. Where its token was revoked, the key may still hold with less or more than before: asked once more. */
  private async ofKey(text: string, request: IncomingMessage): Promise<AccessClaims> {
    const { apiKeys, trust, tokens, revocations } = this.options;
    if (!apiKeys) throw refused('API keys are not taken here.');
    const address = clientAddress(request, trust);
    const claims = await tokens.verify(await apiKeys.tokenOf(text, address)).catch((error: unknown) => {
      throw error instanceof DomainError ? refused(error.message) : error;
    });
    if (!revocations.ends(claims)) return claims;
    apiKeys.forget(text);
    return this.ofToken(await apiKeys.tokenOf(text, address));
  }
}

function refused(message: string): Refusal {
  return new Refusal('UNAUTHENTICATED', message, { headers: { 'www-authenticate': 'Bearer' } });
}
