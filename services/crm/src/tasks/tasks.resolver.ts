import { CurrentCtx, CurrentLoaders, DateTimeScalar, PageArgs, toConnection, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CompaniesService } from '../companies/companies.service.ts';
import { CompanyType } from '../companies/company.type.ts';
import { PeopleService } from '../people/people.service.ts';
import { PersonType } from '../people/person.type.ts';
import { UserRefType, userRef } from '../user-ref.type.ts';
import type { TaskState } from './task.entity.ts';
import {
  FinishCrmTaskInput,
  SaveCrmTaskInput,
  TaskConnection,
  TaskPayload,
  TaskStateEnum,
  TaskType,
} from './task.type.ts';
import { TasksService } from './tasks.service.ts';

@Resolver(() => TaskType)
export class TasksResolver {
  constructor(
    private readonly service: TasksService,
    private readonly people: PeopleService,
    private readonly companies: CompaniesService,
  ) {}

  @Query(() => TaskConnection, { nullable: true, description: 'Tasks by when they are due.' })
  async crmTasks(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('state', { type: () => TaskStateEnum, nullable: true, description: 'Only those that stand there.' })
    state?: TaskState,
    @Args('mine', { type: () => Boolean, nullable: true, description: 'Only yours.' }) mine?: boolean,
    @Args('dueBefore', { type: () => DateTimeScalar, nullable: true, description: 'Only those due before.' })
    dueBefore?: Date,
    @Args('personId', { type: () => ID, nullable: true, description: 'Only about this person.' }) personId?: string,
    @Args('companyId', { type: () => ID, nullable: true, description: 'Only about this company.' }) companyId?: string,
  ) {
    const filter = { state, mine, dueBefore, personId, companyId };
    return toConnection(await this.service.page(ctx, filter, page), () => this.service.count(ctx, filter));
  }

  @Mutation(() => TaskPayload, { description: 'Adds or changes a task.' })
  async saveCrmTask(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The task.' }) input: SaveCrmTaskInput) {
    return { task: await this.service.save(ctx, input) };
  }

  @Mutation(() => TaskPayload, { description: 'Ends a task; one that comes again makes its next.' })
  finishCrmTask(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Which one.' }) input: FinishCrmTaskInput) {
    return this.service.finish(ctx, input.id, input.cancelled);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Whom it is about.' })
  person(@Parent() { personId }: TaskType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> | null {
    if (!personId) return null;
    return loaders.for<string, PersonType>(this, 'person', (ctx, ids) => this.people.byIds(ctx, ids)).load(personId);
  }

  @ResolveField(() => CompanyType, { nullable: true, description: 'Which company it is about.' })
  company(@Parent() { companyId }: TaskType, @CurrentLoaders() loaders: Loaders): Promise<CompanyType | null> | null {
    if (!companyId) return null;
    return loaders
      .for<string, CompanyType>(this, 'company', (ctx, ids) => this.companies.byIds(ctx, ids))
      .load(companyId);
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who does it.' })
  assignee(@Parent() { assigneeId }: TaskType): UserRefType | null {
    return userRef(assigneeId);
  }
}
