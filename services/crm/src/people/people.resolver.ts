import {
  CurrentCtx,
  CurrentLoaders,
  PageArgs,
  toConnection,
  type Connection,
  type Loaders,
  type OrderBy,
} from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { ErasingService } from './erasing.service.ts';
import { CreatePersonInput, EraseCrmPersonInput, UpdatePersonInput } from './people.inputs.ts';
import { PersonOrder, PersonOrderField, PersonWhere } from './people-list.inputs.ts';
import { PeopleService } from './people.service.ts';
import type { PersonParts } from './person-parts.ts';
import {
  PersonConnection,
  PersonEmailType,
  PersonPayload,
  PersonPhoneType,
  PersonReferenceType,
  PersonType,
} from './person.type.ts';
import { AddressType } from './address.type.ts';

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    private readonly service: PeopleService,
    private readonly erasing: ErasingService,
  ) {}

  @Query(() => PersonConnection, { nullable: true, description: 'The people of the brand; merged ones are left out.' })
  async people(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => PersonWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: PersonWhere,
    @Args('search', { type: () => String, nullable: true, description: 'Words, or how an address or number begins.' })
    search?: string,
    @Args('tag', { type: () => String, nullable: true, description: 'Only those with this tag.' }) tag?: string,
    @Args('orderBy', { type: () => PersonOrder, nullable: true, description: 'By name when absent.' })
    orderBy?: OrderBy<PersonOrderField>,
  ): Promise<Connection<PersonType>> {
    const found = await this.service.list(ctx, { ...page, where, search, tag, orderBy });
    return toConnection(found, () => this.service.count(ctx, { where, search, tag }));
  }

  @Query(() => PersonType, { nullable: true, description: 'One person; null where the brand has none of this id.' })
  person(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<PersonType | null> {
    return this.load(loaders, id);
  }

  @Query(() => [String], { nullable: true, description: 'Tags of people and companies, the most used first.' })
  crmTags(@CurrentCtx() ctx: Ctx): Promise<string[]> {
    return this.service.tags(ctx);
  }

  @Mutation(() => PersonPayload, { description: 'Adds a person.' })
  async createPerson(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who it is.' }) input: CreatePersonInput,
  ): Promise<PersonPayload> {
    return { person: await this.service.create(ctx, input) };
  }

  @Mutation(() => PersonPayload, { description: 'Changes what is known of a person.' })
  async updatePerson(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdatePersonInput,
  ): Promise<PersonPayload> {
    return { person: await this.service.update(ctx, input) };
  }

  @Mutation(() => PersonPayload, { description: 'Erases the data of a person for good; the number stays.' })
  async eraseCrmPerson(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose.' }) input: EraseCrmPersonInput,
  ): Promise<PersonPayload> {
    return { person: await this.erasing.erase(ctx, input) };
  }

  @ResolveField(() => [PersonEmailType], { description: 'E-mail addresses, the main one first.' })
  async emails(@Parent() { id }: PersonType, @CurrentLoaders() loaders: Loaders) {
    return (await this.parts(loaders, id))?.emails ?? [];
  }

  @ResolveField(() => [PersonPhoneType], { description: 'Telephone numbers, the main one first.' })
  async phones(@Parent() { id }: PersonType, @CurrentLoaders() loaders: Loaders) {
    return (await this.parts(loaders, id))?.phones ?? [];
  }

  @ResolveField(() => [AddressType], { description: 'Postal addresses, the main one first.' })
  async addresses(@Parent() { id }: PersonType, @CurrentLoaders() loaders: Loaders) {
    return (await this.parts(loaders, id))?.addresses ?? [];
  }

  @ResolveField(() => [PersonReferenceType], { description: 'What sources call the person.' })
  async references(@Parent() { id }: PersonType, @CurrentLoaders() loaders: Loaders) {
    return (await this.parts(loaders, id))?.references ?? [];
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who looks after the person.' })
  owner(@Parent() { ownerId }: PersonType): UserRefType | null {
    return userRef(ownerId);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<PersonType | null> {
    return loaders.for<string, PersonType>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids)).load(id);
  }

  private parts(loaders: Loaders, id: string): Promise<PersonParts | null> {
    return loaders.for<string, PersonParts>(this, 'parts', (ctx, ids) => this.service.parts(ctx, ids)).load(id);
  }
}
