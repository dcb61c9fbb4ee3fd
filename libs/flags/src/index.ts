export * from './conditions.ts';
export * from './evaluate.ts';
export * from './flag.ts';
export * from './hash.ts';
