import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import {
  CreateKnowledgeDocumentInput,
  KnowledgeDocumentPayload,
  UpdateKnowledgeDocumentInput,
} from './knowledge.inputs.ts';
import { KnowledgeService } from './knowledge.service.ts';
import { KnowledgeArgs, KnowledgeConnection, KnowledgeDocumentType, KnowledgeTagType } from './knowledge.type.ts';

@Resolver(() => KnowledgeDocumentType)
export class KnowledgeResolver {
  constructor(private readonly knowledge: KnowledgeService) {}

  @Query(() => KnowledgeConnection, {
    nullable: true,
    description: 'Knowledge documents: the best first where something is searched, else those changed last.',
  })
  async knowledgeDocuments(
    @CurrentCtx() ctx: Ctx,
    @Args() args: KnowledgeArgs,
  ): Promise<Connection<KnowledgeDocumentType>> {
    const page = await this.knowledge.page(ctx, args.where, pageRequest(args, 2));
    return toConnection<KnowledgeDocumentType>(page, () => this.knowledge.count(ctx, args.where));
  }

  @Query(() => KnowledgeDocumentType, { nullable: true, description: 'One knowledge document.' })
  async knowledgeDocument(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the document.' }) id: string,
  ): Promise<KnowledgeDocumentType | null> {
    return (await this.knowledge.byIds(ctx, [id])).get(id) ?? null;
  }

  @Query(() => [KnowledgeTagType], {
    nullable: true,
    description: 'Tags of documents, the most used first; 100 at most.',
  })
  knowledgeTags(@CurrentCtx() ctx: Ctx): Promise<KnowledgeTagType[]> {
    return this.knowledge.tags(ctx);
  }

  @Mutation(() => KnowledgeDocumentPayload, { description: 'Writes a knowledge document.' })
  async createKnowledgeDocument(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The document.' }) input: CreateKnowledgeDocumentInput,
  ): Promise<KnowledgeDocumentPayload> {
    return { document: await this.knowledge.create(ctx, input) };
  }

  @Mutation(() => KnowledgeDocumentPayload, { description: 'Changes, publishes or archives a knowledge document.' })
  async updateKnowledgeDocument(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateKnowledgeDocumentInput,
  ): Promise<KnowledgeDocumentPayload> {
    return { document: await this.knowledge.update(ctx, input) };
  }

  @ResolveReference()
  reference(
    @Parent() { id }: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<KnowledgeDocumentType | null> {
    return loaders.for(this, 'byId', (ctx, ids: readonly string[]) => this.knowledge.byIds(ctx, ids)).load(id);
  }
}
