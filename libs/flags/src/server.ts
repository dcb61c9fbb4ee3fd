export * from './caller.ts';
export * from './flag-client.ts';
export * from './index.ts';
export * from './provider.ts';
