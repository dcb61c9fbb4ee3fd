import { CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CompaniesService } from '../companies/companies.service.ts';
import { CompanyType } from '../companies/company.type.ts';
import { SocialMentionType } from './mention.type.ts';
import { MentionTargetType } from './mention-target.type.ts';
import { type MentionTargetKind, MentionTargetsService } from './mention-targets.service.ts';

/** What a mention is linked to besides a person. */
@Resolver(() => SocialMentionType)
export class MentionLinksResolver {
  constructor(
    private readonly companies: CompaniesService,
    private readonly targets: MentionTargetsService,
  ) {}

  @ResolveField(() => CompanyType, {
    nullable: true,
    description: 'The company that it is from or about. Needs the permission to see companies.',
  })
  company(
    @Parent() { companyId }: SocialMentionType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<CompanyType | null> | null {
    if (!companyId) return null;
    const load = (ctx: Ctx, ids: readonly string[]) => this.companies.byIds(ctx, ids);
    return loaders.for<string, CompanyType>(this, 'company', load).load(companyId);
  }

  @ResolveField(() => MentionTargetType, { nullable: true, description: 'The campaign that it is an answer to.' })
  campaign(@Parent() { campaignId }: SocialMentionType, @CurrentLoaders() loaders: Loaders) {
    return this.target(loaders, 'campaign', campaignId);
  }

  @ResolveField(() => MentionTargetType, { nullable: true, description: 'The content item that it is an answer to.' })
  contentItem(@Parent() { contentItemId }: SocialMentionType, @CurrentLoaders() loaders: Loaders) {
    return this.target(loaders, 'content_item', contentItemId);
  }

  private target(
    loaders: Loaders,
    kind: MentionTargetKind,
    id: string | null | undefined,
  ): Promise<MentionTargetType | null> | null {
    if (!id) return null;
    const load = (ctx: Ctx, ids: readonly string[]) => this.targets.byIds(ctx, kind, ids);
    return loaders.for<string, MentionTargetType>(this, kind, load).load(id);
  }
}
