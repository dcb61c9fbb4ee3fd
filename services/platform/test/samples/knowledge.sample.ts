import { newId } from '@mh-os/kernel';
import { KnowledgeService } from '../../src/knowledge/knowledge.service.ts';
import type { Sample } from './sample.ts';

/** A document of the same words in every brand. */
export const knowledgeSample: Sample = {
  async seed(service, ctx) {
    const document = { title: 'Beards', body: '# Beards\nKeep them clean.', tags: ['care'], idempotencyKey: newId() };
    const input = { ...document, language: 'EN' as const, status: 'PUBLISHED' as const };
    return { KnowledgeDocument: (await service.app.get(KnowledgeService).create(ctx, input)).id };
  },
};
