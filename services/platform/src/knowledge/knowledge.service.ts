import { knowledgeChanged, knowledgeCreated } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, newId, type Page, type PageRequest } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { authorOf } from '../author.ts';
import { KnowledgeDocumentEntity } from './knowledge-document.entity.ts';
import { KnowledgeVersionEntity } from './knowledge-version.entity.ts';
import type { CreateKnowledgeDocumentInput, UpdateKnowledgeDocumentInput } from './knowledge.inputs.ts';
import { countKnowledge, indexWords, pageOfKnowledge, readKnowledge, readTags } from './knowledge.read-model.ts';
import { checkText, knowledgeTransitions } from './knowledge.rules.ts';
import type { KnowledgeDocumentType, KnowledgeFilter, KnowledgeTagType } from './knowledge.type.ts';

const READ = 'platform.knowledge.read';
const WRITE = 'platform.knowledge.write';

/** What the brand knows, written down. */
@Injectable()
export class KnowledgeService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes a document. */
  create(ctx: Ctx, input: CreateKnowledgeDocumentInput): Promise<KnowledgeDocumentType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { idempotencyKey, ...body } = input;
    const { language, status } = input;
    const values = { ...checkText(input), language, status: knowledgeTransitions.next('DRAFT', status) };
    return this.db.tx(ctx, async (tx) => {
      const made = await tx.idempotent('createKnowledgeDocument', idempotencyKey, body, async () => {
        const publishedAt = status === 'PUBLISHED' ? this.clock.now() : null;
        const document = await tx.insert(KnowledgeDocumentEntity, { ...values, publishedAt, author: authorOf(ctx) });
        const { id, title: label, tags, version } = document;
        tx.emit(knowledgeCreated, { label, language, tags, status }, { aggregateId: id, aggregateVersion: version });
        await keep(tx, document);
        return { id };
      });
      return (await readKnowledge(tx, [made.id])).get(made.id)!;
    });
  }

  /** Changes, publishes, archives or brings back a document. */
  update(ctx: Ctx, input: UpdateKnowledgeDocumentInput): Promise<KnowledgeDocumentType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const document = await tx.lock(KnowledgeDocumentEntity, input.id);
      const text = checkText({
        title: input.title ?? document.title,
        body: input.body ?? document.body,
        tags: input.tags ?? document.tags,
      });
      const status = knowledgeTransitions.next(document.status, input.status ?? document.status);
      const patch = { ...text, status, language: input.language ?? document.language };
      const changes = changesOf(document, patch);
      if (changes.length > 0 || document.version !== input.expectedVersion) {
        const publishedAt = document.publishedAt ?? (status === 'PUBLISHED' ? this.clock.now() : null);
        await tx.update(document, { ...patch, publishedAt, author: authorOf(ctx) }, input.expectedVersion);
        const { id, title: label, tags, language, version } = document;
        const data = { label, language, tags, status, changes: changes.map(withoutText) };
        tx.emit(knowledgeChanged, data, { aggregateId: id, aggregateVersion: version });
        await keep(tx, document);
      }
      return (await readKnowledge(tx, [document.id])).get(document.id)!;
    });
  }

  /** Documents; those who do not write see what is published. */
  page(
    ctx: Ctx,
    where: KnowledgeFilter | null | undefined,
    request: PageRequest,
  ): Promise<Page<KnowledgeDocumentType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => pageOfKnowledge(tx, where, !ctx.can(WRITE), request));
  }

  /** How many there are. */
  count(ctx: Ctx, where: KnowledgeFilter | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countKnowledge(tx, where, !ctx.can(WRITE)));
  }

  /** Tags by how often they are used. */
  tags(ctx: Ctx): Promise<KnowledgeTagType[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readTags(tx, !ctx.can(WRITE)));
  }

  /** Documents by id, as far as the caller may see them. */
  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, KnowledgeDocumentType>> {
    ctx.require(READ);
    const found = await this.db.read(ctx, (tx) => readKnowledge(tx, ids));
    return new Map([...found].filter(([, { status }]) => status === 'PUBLISHED' || ctx.can(WRITE)));
  }
}

/** The text itself is in the versions; the log says that it changed, not what it says. */
function withoutText<C extends { field: string }>(change: C): C {
  return change.field === 'body' ? { ...change, before: null, after: null } : change;
}

async function keep(tx: Tx, document: KnowledgeDocumentEntity): Promise<void> {
  const { id, version, title, body, language, tags, status, author } = document;
  await tx.insert(KnowledgeVersionEntity, {
    ...{ id: newId(), documentId: id, documentVersion: version },
    ...{ title, body, language, tags, status, author },
  });
  await indexWords(tx, id);
}
