import { DomainError } from '@mh-os/kernel';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import * as oidc from 'openid-client';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { OutsideFetch } from '@mh-os/outside';

/** What it takes to speak to a provider. */
export interface OidcClientFacts {
  readonly id: string;
  readonly version: number;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly scopes: readonly string[];
}

/** What a sign-in has to bring back. */
export interface OidcChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const KEEP_MS = 600_000;
const MAX_KNOWN = 200;

/** Speaks OpenID Connect with providers: discovery, authorization code with PKCE, signed ID tokens. */
@Injectable()
export class OidcClient implements OnApplicationShutdown {
  private readonly logger = new Logger('OidcClient');
  private readonly outside: OutsideFetch;
  private readonly insecure: boolean;
  private readonly redirectUri: string;
  private readonly known = new Map<string, { at: number; config: Promise<oidc.Configuration> }>();

  constructor(@Inject(PLATFORM_CONFIG) config: PlatformConfig) {
    this.insecure = config.MH_OIDC_INSECURE;
    this.outside = new OutsideFetch(this.insecure);
    this.redirectUri = `${config.MH_WEB_URL}/sign-in/callback`;
  }

  /** Asks the provider anew who it is; throws OIDC_DISCOVERY_FAILED where that fails. */
  async discover(facts: OidcClientFacts): Promise<{ issuer: string; authorizationEndpoint: string }> {
    this.forget(facts.id);
    const { issuer, authorization_endpoint } = (await this.configuration(facts)).serverMetadata();
    return { issuer, authorizationEndpoint: authorization_endpoint ?? '' };
  }

  /** Where to send the browser, and what its return is checked against. */
  async begin(facts: OidcClientFacts): Promise<{ url: string; checks: OidcChecks }> {
    const config = await this.configuration(facts);
    const checks = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.redirectUri,
      scope: facts.scopes.join(' '),
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, checks };
  }

  /** The verified claims of whom the provider sent back; OIDC_REFUSED where anything about the answer does not hold. */
  async claims(facts: OidcClientFacts, checks: OidcChecks, query: string): Promise<Record<string, unknown>> {
    const config = await this.configuration(facts);
    const callback = new URL(this.redirectUri);
    callback.search = query;
    try {
      const tokens = await oidc.authorizationCodeGrant(config, callback, {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims) return claims as Record<string, unknown>;
    } catch (error) {
      this.logger.warn(`${facts.issuer}: ${String(error)}`);
    }
    throw new DomainError('OIDC_REFUSED', 'The provider did not sign you in. Try again, or ask who runs it.');
  }

  onApplicationShutdown(): Promise<void> {
    return this.outside.close();
  }

  private forget(id: string): void {
    for (const key of this.known.keys()) if (key.startsWith(id)) this.known.delete(key);
  }

  private configuration(facts: OidcClientFacts): Promise<oidc.Configuration> {
    const key = `${facts.id}:${facts.version}`;
    const entry = this.known.get(key);
    if (entry && Date.now() - entry.at < KEEP_MS) return entry.config;
    if (this.known.size >= MAX_KNOWN) this.known.clear();
    const config = this.ask(facts);
    this.known.set(key, { at: Date.now(), config });
    config.catch(() => this.known.delete(key));
    return config;
  }

  private async ask({ issuer, clientId, clientSecret }: OidcClientFacts): Promise<oidc.Configuration> {
    const auth = clientSecret === null ? oidc.None() : secretAuth(clientSecret);
    // The signature of ID tokens is verified, not only the connection that brought them.
    const execute = [oidc.enableNonRepudiationChecks, ...(this.insecure ? [oidc.allowInsecureRequests] : [])];
    const fetch: oidc.CustomFetch = (url, options) => this.outside.fetch(url, options);
    try {
      const options = { execute, timeout: 5, [oidc.customFetch]: fetch };
      const config = await oidc.discovery(new URL(issuer), clientId, undefined, auth, options);
      const { authorization_endpoint: endpoint = '' } = config.serverMetadata();
      const fits = this.insecure ? /^https?:/ : /^https:/;
      if (!fits.test(endpoint)) throw new Error(`authorization endpoint ${endpoint}`);
      return config;
    } catch (error) {
      this.logger.warn(`discovery of ${issuer} failed: ${String(error)}`);
      const message = 'The provider does not answer at its discovery address, or names another issuer there.';
      throw new DomainError('OIDC_DISCOVERY_FAILED', message, { path: ['issuer'] });
    }
  }
}

/** The secret in a header, as OpenID Connect has it where a provider says nothing else, or in the body where only that will do. */
function secretAuth(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
  };
}
