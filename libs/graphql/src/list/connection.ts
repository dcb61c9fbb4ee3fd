import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type Page } from '@mh-os/kernel';
import type { Type } from '@nestjs/common';
import { ArgsType, Directive, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

@ObjectType({ description: 'Where a page lies in its list.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something lies before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row: pass it as `after` for the next page.' })
  endCursor?: string | null;
}

const RANGE = {
  message: `first must be between 1 and ${MAX_PAGE_SIZE}`,
  context: { code: 'PAGE_SIZE_INVALID', allowed: [1, MAX_PAGE_SIZE] },
};

/** Arguments of every list; `pageRequest` of the kernel reads them. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: `How many rows, at most ${MAX_PAGE_SIZE}.` })
  @IsOptional()
  @IsInt(RANGE)
  @Min(1, RANGE)
  @Max(MAX_PAGE_SIZE, RANGE)
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row after which the page begins.' })
  after?: string | null;
}

/** A row and its cursor. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page as the graph shows it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | Promise<number>;
}

/** The Relay connection and edge types of a node type; call it once per type, beside the type. */
export function connectionOf<T>(
  NodeType: Type<T>,
  name: string,
): { Connection: Type<Connection<T>>; Edge: Type<Edge<T>> } {
  @ObjectType(`${name}Edge`, { description: `A ${name} with its place in the list.` })
  class EdgeType implements Edge<T> {
    @Field(() => String, { description: 'Place of the row in this list and order.' })
    cursor!: string;

    @Field(() => NodeType, { description: 'The row.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.` })
  class ConnectionType implements Connection<T> {
    @Field(() => [EdgeType], { description: 'Rows with cursors.' })
    edges!: EdgeType[];

    @Field(() => [NodeType], { description: 'Rows without cursors.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows in the whole list; counted only when asked for.' })
    totalCount!: number | Promise<number>;
  }
  return { Connection: ConnectionType, Edge: EdgeType };
}

/** A kernel page as a connection. `count` runs only when the caller selects totalCount. */
export function toConnection<T>(page: Page<T>, count: () => number | Promise<number>): Connection<T> {
  const { nodes, cursors, hasNextPage, hasPreviousPage } = page;
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
  return {
    nodes,
    pageInfo,
    get edges() {
      return nodes.map((node, index) => ({ cursor: cursors[index] ?? '', node }));
    },
    get totalCount() {
      return count();
    },
  };
}
