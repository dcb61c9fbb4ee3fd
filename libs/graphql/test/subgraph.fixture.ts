import { Ctx, DomainError, newId, pageRequest, toPage } from '@mh-os/kernel';
import { Global, Injectable, Module, type Type } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import {
  Args,
  ArgsType,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  ResolveReference,
  Resolver,
} from '@nestjs/graphql';
import { Length } from 'class-validator';
import {
  connectionOf,
  CurrentCtx,
  CurrentLoaders,
  DateTimeScalar,
  Loaders,
  MoneyInput,
  MoneyType,
  MutationPayload,
  Nested,
  PageArgs,
  StringFilter,
  SubgraphModule,
  toConnection,
  Where,
  WhereInput,
} from '../src/index.ts';

@ObjectType('Shelf', { description: 'A shelf.' })
@Directive('@key(fields: "id")')
export class ShelfType {
  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field(() => String, { description: 'Label.' })
  label!: string;
}

@ObjectType('Box', { description: 'A box on a shelf.' })
@Directive('@key(fields: "id")')
export class BoxType {
  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field(() => MoneyType, { description: 'Value.' })
  value!: MoneyType;

  @Field(() => DateTimeScalar, { description: 'When it was packed.' })
  packedAt!: Date;

  @Field(() => Int, { nullable: true, description: 'Weight in grams.' })
  weight?: number;

  shelfId!: string;
}

const boxes = connectionOf(BoxType, 'Box');

@WhereInput('BoxWhere', 'Conditions on boxes')
class BoxWhere extends Where<BoxWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'On the label.' })
  label?: StringFilter;
}

@ArgsType()
class BoxesArgs extends PageArgs {
  @Field(() => BoxWhere, { nullable: true, description: 'Which boxes.' })
  where?: BoxWhere;
}

@InputType({ description: 'A line.' })
class LineInput {
  @Field(() => String, { description: 'Name.' })
  @Length(2, 10)
  name!: string;
}

@InputType({ description: 'How to pack.' })
class PackBoxInput {
  @Field(() => String, { description: 'What to do.' })
  @Length(1, 20)
  label!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'Value.' })
  value?: MoneyInput;

  @Field(() => [LineInput], { nullable: true, description: 'Lines.' })
  @Nested(() => LineInput)
  lines?: LineInput[];
}

@ObjectType({ description: 'What came of packing.' })
class PackBoxPayload extends MutationPayload {
  @Field(() => BoxType, { nullable: true, description: 'The box.' })
  box?: BoxType;
}

export const counters = { counted: 0, shelfReads: 0 };

function boxOf(n: number): BoxType {
  const value = { minorUnits: BigInt(n) * 100n, currency: 'EUR', exponent: 2, decimal: `${n}.00` };
  return { id: `box-${n}`, value, packedAt: new Date('2026-05-01T12:00:00Z'), shelfId: `shelf-${n % 2}` };
}

@Injectable()
export class ShelfService {
  constructor() {
    if (process.env.MH_TEST_NO_INSTANCES) throw new Error('printing must not make providers');
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ShelfType>> {
    counters.shelfReads++;
    return new Map(ids.filter((id) => id !== 'shelf-x').map((id) => [id, { id, label: `${id} of ${ctx.brandId}` }]));
  }
}

@Resolver(() => ShelfType)
class ShelfResolver {
  constructor(private readonly shelves: ShelfService) {}

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<ShelfType | null> {
    return loaders.for(this, 'shelf', (ctx, ids: readonly string[]) => this.shelves.byIds(ctx, ids)).load(ref.id);
  }
}

@Resolver(() => BoxType)
class BoxResolver {
  constructor(private readonly shelves: ShelfService) {}

  @Query(() => boxes.Connection, { description: 'Boxes.' })
  boxes(@Args() args: BoxesArgs) {
    const request = pageRequest(args, 1);
    const rows = Array.from({ length: 5 }, (_none, i) => boxOf(i));
    const page = toPage(rows.slice(0, request.first + 1), request, (row) => [row.id]);
    return toConnection(page, () => {
      counters.counted++;
      return 5;
    });
  }

  @Query(() => String, { nullable: true, description: 'Fails as told, or sleeps.' })
  async fail(
    @CurrentCtx() ctx: Ctx,
    @Args('how', { type: () => String, description: 'How.' }) how: string,
  ): Promise<string | null> {
    if (how === 'brand') return ctx.brandId;
    if (how === 'user') throw new DomainError('BOX_MISSING', 'No such box.', { path: ['how'], details: { how } });
    if (how === 'busy') throw new DomainError('UPSTREAM_UNAVAILABLE', 'Try later.', { kind: 'unavailable' });
    if (how === 'permission') ctx.require('boxes.read');
    if (how === 'sleep') await new Promise((resolve) => setTimeout(resolve, 1_500));
    if (how === 'crash') throw new Error('select secret from password at 10.0.0.7');
    return how;
  }

  @Query(() => String, { description: 'Never null, yet null.' })
  broken(): string | null {
    return null;
  }

  @Mutation(() => PackBoxPayload, { description: 'Packs a box.' })
  async packBox(@Args('input', { description: 'How.' }) input: PackBoxInput): Promise<PackBoxPayload> {
    if (input.label === 'refuse') throw new DomainError('BOX_FULL', 'The box is full.', { path: ['label'] });
    if (input.label === 'forbid') throw new DomainError('FORBIDDEN', 'Not yours.', { kind: 'forbidden' });
    if (input.label === 'crash') throw new TypeError('undefined is not a function');
    return { box: boxOf(1) };
  }

  @ResolveField(() => ShelfType, { nullable: true, description: 'Where it stands.' })
  shelf(@Parent() box: BoxType, @CurrentLoaders() loaders: Loaders): Promise<ShelfType | null> {
    return loaders.for(this, 'shelf', (ctx, ids: readonly string[]) => this.shelves.byIds(ctx, ids)).load(box.shelfId);
  }

  @ResolveReference()
  reference(ref: { id: string }): BoxType {
    return boxOf(Number(ref.id.slice(4)));
  }
}

@Module({ providers: [ShelfService, ShelfResolver, BoxResolver] })
export class BoxesModule {}

/** Stands in for the gateway's signature, which belongs to another lib: the header names the caller. */
@Injectable()
class HeaderSource {
  async graphql(request: { headers: Readonly<Record<string, string | string[] | undefined>> }): Promise<Ctx> {
    const header = request.headers['x-test-ctx'];
    if (typeof header !== 'string') throw new DomainError('UNAUTHENTICATED', 'Who?', { kind: 'unauthenticated' });
    return new Ctx(JSON.parse(header) as Ctx);
  }
}

@Global()
@Module({ providers: [HeaderSource], exports: [HeaderSource] })
class SourceModule {}

/** A Ctx to call as. */
export function someone(change: Partial<ConstructorParameters<typeof Ctx>[0]> = {}): Ctx {
  return new Ctx({ brandId: newId(), actor: { kind: 'person', id: newId() }, requestId: newId(), ...change });
}

/** What a subgraph answered. */
export interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

/** A running subgraph with a client that signs as the gateway does. */
export class TestSubgraph {
  readonly app: NestFastifyApplication;

  private constructor(app: NestFastifyApplication) {
    this.app = app;
  }

  static async start(config: { MH_ENV?: string; MH_GRAPHQL_JIT?: boolean } = {}): Promise<TestSubgraph> {
    @Module({
      imports: [SourceModule, SubgraphModule.forRoot({ name: 'boxes', auth: HeaderSource, config }), BoxesModule],
    })
    class AppModule {}
    const app = await NestFactory.create<NestFastifyApplication>(AppModule as Type, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestSubgraph(app);
  }

  async send(body: string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: body,
    });
    return { status: response.statusCode, ...(response.json() as object) };
  }

  query(query: string, variables: Record<string, unknown> = {}, ctx: Ctx = someone()): Promise<Answer> {
    const body = JSON.stringify({ query, variables });
    return this.send(body, { 'x-test-ctx': JSON.stringify({ ...ctx, permissions: [...ctx.permissions] }) });
  }
}
