import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { keyWarnings } from './health.rules.ts';
import { IntegrationHealthService, type Judged } from './integration-health.service.ts';
import * as types from './integration.type.ts';
import * as inputs from './integrations.inputs.ts';
import { IntegrationAction, integrationTransitions } from './integrations.rules.ts';
import { IntegrationsService } from './integrations.service.ts';

type Row = types.IntegrationType;

@Resolver(() => types.IntegrationType)
export class IntegrationsResolver {
  constructor(
    private readonly integrations: IntegrationsService,
    private readonly health: IntegrationHealthService,
  ) {}

  @Query(() => types.IntegrationConnection, {
    nullable: true,
    name: 'integrations',
    description: 'Systems that are connected with the brand, by name.',
  })
  async list(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { type: () => inputs.IntegrationFilter, nullable: true, description: 'Which systems.' })
    where?: inputs.IntegrationFilter | null,
  ): Promise<Connection<Row>> {
    const page = await this.integrations.page(ctx, where, pageRequest(args, 2));
    return toConnection<Row>(page, () => this.integrations.count(ctx, where));
  }

  @Query(() => types.IntegrationType, { nullable: true, description: 'A system that is connected with the brand.' })
  integration(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The connected system.' }) id: string,
  ): Promise<Row> {
    return this.integrations.get(ctx, id);
  }

  @Mutation(() => types.IntegrationPayload, { description: 'Connects a system with the brand.' })
  async createIntegration(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The system.' }) input: inputs.CreateIntegrationInput,
  ): Promise<types.IntegrationPayload> {
    return { integration: await this.integrations.create(ctx, input) };
  }

  @Mutation(() => types.IntegrationPayload, { description: 'Changes facts, settings or links of a connected system.' })
  async updateIntegration(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: inputs.UpdateIntegrationInput,
  ): Promise<types.IntegrationPayload> {
    return { integration: await this.integrations.update(ctx, input) };
  }

  @Mutation(() => types.IntegrationPayload, { description: 'Connects a system again.' })
  async connectIntegration(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which system.' }) input: inputs.IntegrationInput,
  ): Promise<types.IntegrationPayload> {
    return { integration: await this.integrations.move(ctx, input, IntegrationAction.CONNECT) };
  }

  @Mutation(() => types.IntegrationPayload, { description: 'Switches the connection with a system off for a time.' })
  async disableIntegration(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which system.' }) input: inputs.IntegrationInput,
  ): Promise<types.IntegrationPayload> {
    return { integration: await this.integrations.move(ctx, input, IntegrationAction.DISABLE) };
  }

  @Mutation(() => types.IntegrationPayload, {
    description: 'Disconnects a system; a warning tells if its API key still works.',
  })
  async disconnectIntegration(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which system.' }) input: inputs.IntegrationInput,
  ): Promise<types.IntegrationPayload> {
    const integration = await this.integrations.move(ctx, input, IntegrationAction.DISCONNECT);
    const judged = await this.health.judged(ctx, [integration.id]);
    return { integration, warnings: keyWarnings(judged.get(integration.id)?.apiKey ?? null) };
  }

  @Mutation(() => types.IntegrationPayload, {
    description: 'Tells how a connected system does; its API key may tell of itself without further permission.',
  })
  async reportIntegrationHealth(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What there is to tell.' }) input: inputs.ReportIntegrationHealthInput,
  ): Promise<types.IntegrationPayload> {
    return { integration: await this.health.report(ctx, input) };
  }

  @ResolveField(() => [IntegrationAction], { description: 'What can be done about the connection now.' })
  actions(@Parent() { status }: Row): IntegrationAction[] {
    return integrationTransitions.legal(status);
  }

  @ResolveField(() => types.IntegrationHealthType, { nullable: true, name: 'health', description: 'How it does.' })
  async howItDoes(@Parent() row: Row, @CurrentLoaders() loaders: Loaders): Promise<types.IntegrationHealthType | null> {
    const judged = await this.judged(row, loaders);
    if (!judged) return null;
    const { verdict, standing } = judged;
    const since = standing?.state === verdict.state ? standing.since : null;
    return { ...verdict, reasons: [...verdict.reasons], since };
  }

  @ResolveField(() => types.IntegrationApiKeyType, { nullable: true, description: 'The API key that it uses.' })
  async apiKey(@Parent() row: Row, @CurrentLoaders() loaders: Loaders): Promise<types.IntegrationApiKeyType | null> {
    return (await this.judged(row, loaders))?.apiKey ?? null;
  }

  @ResolveField(() => [types.IntegrationEndpointType], { nullable: true, description: 'Its webhook endpoints.' })
  async webhookEndpoints(
    @Parent() row: Row,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<types.IntegrationEndpointType[] | null> {
    const judged = await this.judged(row, loaders);
    return judged ? [...judged.endpoints] : null;
  }

  @ResolveField(() => types.IntegrationOwnerType, { nullable: true, description: 'Who looks after it.' })
  async owner(@Parent() row: Row, @CurrentLoaders() loaders: Loaders): Promise<types.IntegrationOwnerType | null> {
    return (await this.judged(row, loaders))?.owner ?? null;
  }

  @ResolveField(() => types.IntegrationReportType, { nullable: true, description: 'What it said of itself last.' })
  async lastReport(
    @Parent() row: Row,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<types.IntegrationReportType | null> {
    return (await this.judged(row, loaders))?.report ?? null;
  }

  @ResolveField(() => [types.IntegrationReportType], {
    nullable: true,
    description: 'What it said of itself, newest first, at most 50.',
  })
  reports(@Parent() { id }: Row, @CurrentLoaders() loaders: Loaders): Promise<types.IntegrationReportType[] | null> {
    return loaders.for(this, 'reports', (ctx, ids: readonly string[]) => this.health.reports(ctx, ids)).load(id);
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<Row | null> {
    return loaders.for(this, 'byId', (ctx, ids: readonly string[]) => this.integrations.byIds(ctx, ids)).load(id);
  }

  /** All that is known of a system comes at once, for all systems of the answer. */
  private judged({ id }: Row, loaders: Loaders): Promise<Judged | null> {
    return loaders.for(this, 'judged', (ctx, ids: readonly string[]) => this.health.judged(ctx, ids)).load(id);
  }
}
