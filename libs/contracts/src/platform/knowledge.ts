import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const about = { label: z.string(), language: z.enum(['DE', 'EN']), tags: z.array(z.string()) };

export const knowledgeCreated = defineEvent({
  type: 'platform.knowledge.created',
  version: 1,
  aggregate: 'knowledge-document',
  description: 'A knowledge document was written.',
  schema: z.object({ ...about, status: z.enum(['DRAFT', 'PUBLISHED', 'ARCHIVED']) }),
});

export const knowledgeChanged = defineEvent({
  type: 'platform.knowledge.changed',
  version: 1,
  aggregate: 'knowledge-document',
  description: 'A knowledge document was changed, published or archived.',
  schema: z.object({
    ...about,
    status: z.enum(['DRAFT', 'PUBLISHED', 'ARCHIVED']),
    changes: z.array(changeSchema),
  }),
});

/** Events of knowledge documents. Their text is not part of them: whoever needs it reads the document. */
export const knowledgeEvents = [knowledgeCreated, knowledgeChanged] as const;

export const knowledgePermissions = definePermissions('platform', {
  'platform.knowledge.read': 'Read and search the knowledge documents of the brand.',
  'platform.knowledge.write': 'Write and archive knowledge documents.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const knowledgeOperations = defineOperations({
  knowledgeDocuments: 'platform.knowledge.read',
  knowledgeDocument: 'platform.knowledge.read',
  knowledgeTags: 'platform.knowledge.read',
  createKnowledgeDocument: 'platform.knowledge.write',
  updateKnowledgeDocument: 'platform.knowledge.write',
});

/** Error codes, each with its meaning. */
export const knowledgeErrors = {
  KNOWLEDGE_TITLE_INVALID: 'A title has 1 to 200 characters.',
  KNOWLEDGE_BODY_TOO_LONG: 'The text is longer than a document may be.',
  KNOWLEDGE_TAGS_INVALID: 'A document has at most 20 tags of 1 to 40 characters each.',
} as const;
