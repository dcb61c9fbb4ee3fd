export * from './api-key.ts';
export * from './access-token.ts';
export { type CtxClaims, fromCtxClaims, toCtxClaims, withheldBy } from './ctx-claims.ts';
export { callRefused, tokenRefused } from './errors.ts';
export * from './internal-context.ts';
export * from './jwks.ts';
export * from './keys.ts';
export * from './service-context.ts';
export { type Binding, bodySha256, CONTEXT_LIFETIME_S } from './signed-context.ts';
