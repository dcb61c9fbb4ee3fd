import { createHash, randomBytes } from 'node:crypto';

/** An API key as its holder has it, in its parts. */
export interface ApiKeyParts {
  /** Kind of environment it was made for, so that a key of another one is told apart at once. */
  readonly env: string;
  readonly id: string;
  /** 256 random bits, base64url. */
  readonly secret: string;
}

const FORM = /^mh_([a-z]{2,8})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([\w-]{43})$/;
const ENVIRONMENTS: Readonly<Record<string, string>> = { development: 'dev', test: 'test', production: 'live' };

/** The environment as keys name it, from MH_ENV. */
export function apiKeyEnv(environment: string): string {
  return ENVIRONMENTS[environment] ?? 'dev';
}

/** A new secret. */
export function newApiKeySecret(): string {
  return randomBytes(32).toString('base64url');
}

/** All that is stored of a secret: SHA-256, hex. 256 random bits need no slow hash. */
export function apiKeySecretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** `mh_<env>_<id>_<secret>`. */
export function formatApiKey({ env, id, secret }: ApiKeyParts): string {
  return `mh_${env}_${id.replaceAll('-', '')}_${secret}`;
}

/** The part of a key that is no secret: how people recognise it. */
export function apiKeyStart({ env, id }: Pick<ApiKeyParts, 'env' | 'id'>): string {
  return `mh_${env}_${id.replaceAll('-', '')}`;
}

/** Whether a bearer means to be an API key, well-formed or not. */
export function looksLikeApiKey(text: string): boolean {
  return text.startsWith('mh_');
}

/** The parts of a key; undefined for text that is none. */
export function parseApiKey(text: string): ApiKeyParts | undefined {
  const match = text.length <= 128 ? FORM.exec(text) : null;
  if (!match) return undefined;
  const [, env = '', a, b, c, d, e, secret = ''] = match;
  return { env, id: [a, b, c, d, e].join('-'), secret };
}
