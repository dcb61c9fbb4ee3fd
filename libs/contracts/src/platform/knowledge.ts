import { defineOperations, definePermissions } from '../access.ts';

/** Events of knowledge documents. */
export const knowledgeEvents = [] as const;

export const knowledgePermissions = definePermissions('platform', {
  'platform.knowledge.read': 'Read and search the knowledge documents of the brand.',
  'platform.knowledge.write': 'Write and archive knowledge documents.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const knowledgeOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const knowledgeErrors = {} as const;
