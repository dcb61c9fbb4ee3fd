import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { UserType } from '../users/user.type.ts';
import { UsersService } from '../users/users.service.ts';
import { ErasureService } from './erasure.service.ts';
import { ErasePersonInput, ExportBrandInput, ExportPersonInput, RetryPrivacyRequestInput } from './privacy.inputs.ts';
import { type PrivacyCase, PrivacyService } from './privacy.service.ts';
import { PrivacyRequestKind, PrivacyRequestPayload, PrivacyRequestState, PrivacyRequestType } from './privacy.type.ts';

const KINDS = {
  'person-export': PrivacyRequestKind.PERSON_EXPORT,
  'person-erasure': PrivacyRequestKind.PERSON_ERASURE,
  'brand-export': PrivacyRequestKind.BRAND_EXPORT,
} as const;

@Resolver(() => PrivacyRequestType)
export class PrivacyResolver {
  constructor(
    private readonly privacy: PrivacyService,
    private readonly erasure: ErasureService,
    private readonly users: UsersService,
  ) {}

  @Query(() => [PrivacyRequestType], { nullable: true, description: 'The latest requests, newest first.' })
  async privacyRequests(@CurrentCtx() ctx: Ctx): Promise<PrivacyRequestType[]> {
    return (await this.privacy.latest(ctx)).map(toType);
  }

  @Query(() => PrivacyRequestType, { nullable: true, description: 'A request by id, with its report.' })
  async privacyRequest(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the request.' }) id: string,
  ): Promise<PrivacyRequestType> {
    return toType(await this.privacy.get(ctx, id));
  }

  @ResolveField(() => UserType, {
    nullable: true,
    description: 'The person it is about; null once they have left, and for those who may not see people.',
  })
  person(
    @Parent() { userId }: PrivacyRequestType,
    @CurrentCtx() ctx: Ctx,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<UserType | null> | null {
    if (userId === null || !ctx.can('platform.user.read')) return null;
    return loaders.for(this, 'person', (of, ids: readonly string[]) => this.users.byIds(of, ids)).load(userId);
  }

  @Mutation(() => PrivacyRequestPayload, {
    description: 'Writes all that the brand has into an archive, in the background.',
  })
  async exportBrand(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The request.' }) input: ExportBrandInput,
  ): Promise<PrivacyRequestPayload> {
    return { privacyRequest: toType(await this.privacy.exportBrand(ctx, input.idempotencyKey)) };
  }

  @Mutation(() => PrivacyRequestPayload, { description: 'Writes all that the brand has of a person into an archive.' })
  async exportPerson(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose data.' }) input: ExportPersonInput,
  ): Promise<PrivacyRequestPayload> {
    return { privacyRequest: toType(await this.privacy.exportPerson(ctx, input.userId, input.idempotencyKey)) };
  }

  @Mutation(() => PrivacyRequestPayload, {
    description: 'Erases a person: access ends at once, name and address go from all services. It cannot be undone.',
  })
  async erasePerson(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whom.' }) input: ErasePersonInput,
  ): Promise<PrivacyRequestPayload> {
    return { privacyRequest: toType(await this.erasure.erase(ctx, input)) };
  }

  @Mutation(() => PrivacyRequestPayload, {
    description: 'Tries again what failed, or asks services that have not answered.',
  })
  async retryPrivacyRequest(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which.' }) input: RetryPrivacyRequestInput,
  ): Promise<PrivacyRequestPayload> {
    return { privacyRequest: toType(await this.privacy.retry(ctx, input.requestId)) };
  }
}

function toType({ request, answers }: PrivacyCase): PrivacyRequestType {
  const { id, kind, state, userId, whole, requestedBy, createdAt, finishedAt, rowCount, bytes, complete, error } =
    request;
  const services = [...answers]
    .sort((a, b) => (a.domain < b.domain ? -1 : 1))
    .map((answer) => ({
      service: answer.domain,
      state: PrivacyRequestState[answer.state],
      tables: answer.counts,
      messagesLeft: answer.streamLeft,
      error: answer.error,
    }));
  return {
    ...{ id, kind: KINDS[kind], state: PrivacyRequestState[state], userId, accountIncluded: whole },
    requestedBy: { kind: requestedBy.kind, id: requestedBy.id, name: requestedBy.name ?? null },
    ...{ createdAt, finishedAt, rows: rowCount, bytes: Number(bytes), error, services },
    path: complete ? `/files/platform/privacy-exports/${id}` : null,
  };
}
