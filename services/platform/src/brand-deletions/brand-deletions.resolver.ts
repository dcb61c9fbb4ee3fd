import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { approvalWarnings, toApprovalRequest } from '../approvals/approval-request.type.ts';
import type { BrandDeletionEntity } from './brand-deletion.entity.ts';
import {
  BrandDeletionConnection,
  type BrandDeletionPart,
  type BrandDeletionPartState,
  BrandDeletionPayload,
  type BrandDeletionState,
  BrandDeletionType,
} from './brand-deletion.type.ts';
import {
  CancelBrandDeletionInput,
  RequestBrandDeletionInput,
  RetryBrandDeletionInput,
} from './brand-deletions.inputs.ts';
import type { DeletionPart, Doer } from './brand-deletions.rules.ts';
import { BrandDeletionsService } from './brand-deletions.service.ts';

@Resolver(() => BrandDeletionType)
export class BrandDeletionsResolver {
  constructor(private readonly deletions: BrandDeletionsService) {}

  @Query(() => BrandDeletionType, {
    nullable: true,
    name: 'brandDeletion',
    description: 'The deletion of a brand, the latest where there was more than one; also of a brand that is gone.',
  })
  async one(
    @CurrentCtx() ctx: Ctx,
    @Args('brandId', { type: () => ID, description: 'The brand.' }) brandId: string,
  ): Promise<BrandDeletionType | null> {
    const deletion = await this.deletions.ofBrand(ctx, brandId);
    return deletion && toDeletion(deletion);
  }

  @Query(() => BrandDeletionConnection, {
    nullable: true,
    name: 'brandDeletions',
    description: 'Deletions of brands, the latest first; those of brands that are gone are the record of it.',
  })
  async list(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs): Promise<Connection<BrandDeletionType>> {
    const page = await this.deletions.page(ctx, pageRequest(args, 2));
    return toConnection<BrandDeletionType>({ ...page, nodes: page.nodes.map(toDeletion) }, () =>
      this.deletions.count(ctx),
    );
  }

  @Mutation(() => BrandDeletionPayload, {
    description:
      'Has a brand deleted after a time of grace; a second person confirms where there is one. It is suspended at once then.',
  })
  async requestBrandDeletion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which brand, and why.' }) input: RequestBrandDeletionInput,
  ): Promise<BrandDeletionPayload> {
    const { deletion, request } = await this.deletions.request(ctx, input);
    return {
      brandDeletion: deletion && toDeletion(deletion),
      approvalRequest: request && toApprovalRequest(request),
      warnings: approvalWarnings(request),
    };
  }

  @Mutation(() => BrandDeletionPayload, {
    description: 'Calls a deletion off before it begins; the brand stays suspended until it is resumed.',
  })
  async cancelBrandDeletion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which deletion, and why.' }) input: CancelBrandDeletionInput,
  ): Promise<BrandDeletionPayload> {
    return { brandDeletion: toDeletion(await this.deletions.cancel(ctx, input)) };
  }

  @Mutation(() => BrandDeletionPayload, {
    description: 'Asks services that could not delete, or have not answered, again.',
  })
  async retryBrandDeletion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which deletion.' }) input: RetryBrandDeletionInput,
  ): Promise<BrandDeletionPayload> {
    return { brandDeletion: toDeletion(await this.deletions.retry(ctx, input.id)) };
  }
}

function toDeletion(deletion: BrandDeletionEntity): BrandDeletionType {
  const { ofBrand, name, state, people, parts, requestedBy, confirmedBy, cancelledBy, ...rest } = deletion;
  return {
    ...rest,
    brandId: ofBrand,
    brandName: name,
    state: state as BrandDeletionState,
    requestedBy: actorOf(requestedBy),
    confirmedBy: confirmedBy && actorOf(confirmedBy),
    cancelledBy: cancelledBy && actorOf(cancelledBy),
    accountsClosed: people,
    services: parts.map(toPart),
  };
}

const actorOf = ({ kind, id, name }: Doer) => ({ kind, id, name: name ?? null });

function toPart({ service, state, counts, end, error, at }: DeletionPart): BrandDeletionPart {
  return {
    ...{ service, state: state as BrandDeletionPartState, error },
    rows: counts.reduce((sum, { rows }) => sum + rows, 0),
    tables: counts.map(({ table, rows }) => ({ table, rows })),
    chainSeq: end?.hash == null ? null : end.seq,
    chainHash: end?.hash ?? null,
    answeredAt: at === null ? null : new Date(at),
  };
}
