import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleService } from '../people/people.service.ts';
import { PersonType } from '../people/person.type.ts';
import { EndRelationInput, RelatePersonInput, RemoveRelationInput } from './company-relations.inputs.ts';
import { CompaniesService } from './companies.service.ts';
import { CompanyPersonPayload, CompanyPersonType, CompanyType } from './company.type.ts';

@Resolver(() => CompanyPersonType)
export class RelationsResolver {
  constructor(
    private readonly companies: CompaniesService,
    private readonly people: PeopleService,
  ) {}

  @Mutation(() => CompanyPersonPayload, { description: 'Says that a person has a role at a company.' })
  async relatePerson(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who and where.' }) input: RelatePersonInput,
  ): Promise<CompanyPersonPayload> {
    return { relation: await this.companies.relate(ctx, input) };
  }

  @Mutation(() => CompanyPersonPayload, { description: 'Says that a role has ended.' })
  async endRelation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: EndRelationInput,
  ): Promise<CompanyPersonPayload> {
    return { relation: await this.companies.endRelation(ctx, input) };
  }

  @Mutation(() => CompanyPersonPayload, { description: 'Takes a role away that was never so, e.g. a slip.' })
  async removeRelation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: RemoveRelationInput,
  ): Promise<CompanyPersonPayload> {
    return { relation: await this.companies.removeRelation(ctx, input.id) };
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'The person. Needs the permission to see people.' })
  person(@Parent() { personId }: CompanyPersonType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> {
    return loaders.for<string, PersonType>(this, 'person', (ctx, ids) => this.people.byIds(ctx, ids)).load(personId);
  }

  @ResolveField(() => CompanyType, { nullable: true, description: 'The company.' })
  company(@Parent() { companyId }: CompanyPersonType, @CurrentLoaders() loaders: Loaders): Promise<CompanyType | null> {
    return loaders
      .for<string, CompanyType>(this, 'company', (ctx, ids) => this.companies.byIds(ctx, ids))
      .load(companyId);
  }
}

@Resolver(() => PersonType)
export class PersonRelationsResolver {
  constructor(private readonly companies: CompaniesService) {}

  @ResolveField(() => [CompanyPersonType], {
    nullable: true,
    description: 'Roles at companies, those that last first. Needs the permission to see companies.',
  })
  async relations(@Parent() { id }: PersonType, @CurrentLoaders() loaders: Loaders): Promise<CompanyPersonType[]> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.companies.relations(ctx, 'personId', ids);
    return (await loaders.for<string, CompanyPersonType[]>(this, 'relations', load).load(id)) ?? [];
  }
}
