export { createClient, GraphError, type Client, type ClientOptions, type GraphFault } from './client.ts';
export { walk, type PageOf } from './pages.ts';
export * from './generated/documents.ts';
export type * from './generated/types.ts';
