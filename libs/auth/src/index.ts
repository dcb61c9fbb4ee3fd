export * from './auth.module.ts';
export * from './plain.ts';
export * from './request-auth.ts';
