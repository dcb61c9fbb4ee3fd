export * from './host.module.ts';
export { requestIdOf, type ScopedRequest } from './http-hooks.ts';
export * from './plain.ts';
export * from './run-service.ts';
