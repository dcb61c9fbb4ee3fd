import { DomainError } from '@mh-os/kernel';
import { GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { toUserErrors } from '../errors/user-errors.ts';
import type { MutationPayload } from '../types/mutation.type.ts';

type Resolve = (...args: never[]) => unknown;

/** graphql-js takes an error that has a `path` for one that it placed already, so ours is wrapped to get its place. */
function placeable(error: unknown): never {
  if (error instanceof DomainError) throw new GraphQLError(error.message, { originalError: error });
  throw error;
}

function placing<F extends Resolve>(resolve: F): F {
  const wrapped = (...args: never[]): unknown => {
    try {
      const result = resolve(...args);
      return result instanceof Promise ? result.catch(placeable) : result;
    } catch (error) {
      return placeable(error);
    }
  };
  return wrapped as F;
}

/**
 * A list that loaded a level ahead leaves it on its rows as `loaded` and the field's name, e.g. `loadedVariants`. That is the
 * answer, without the way through Nest, which would cost more than the rest of the row.
 */
function loadedFirst(field: string, resolve: GraphQLFieldResolver<unknown, unknown>) {
  const key = `loaded${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const first: GraphQLFieldResolver<Record<string, unknown> | undefined, unknown> = (root, args, context, info) =>
    root?.[key] ?? resolve(root, args, context, info);
  return first as GraphQLFieldResolver<unknown, unknown>;
}

function complete(payload: MutationPayload | null): MutationPayload | null {
  if (payload === null || typeof payload !== 'object') return payload;
  payload.userErrors ??= [];
  payload.warnings ??= [];
  return payload;
}

function answering(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return async (root, args, context, info) => {
    try {
      return complete((await resolve(root, args, context, info)) as MutationPayload | null);
    } catch (error) {
      const userErrors = toUserErrors(error);
      return userErrors ? { userErrors, warnings: [] } : placeable(error);
    }
  };
}

interface ReferenceExtensions {
  apollo?: { subgraph?: { resolveReference?: Resolve } };
}

/**
 * The one place where refusals become `userErrors`: every mutation whose payload has that field. By then the service's
 * transaction has rolled back, so a non-empty list means that nothing changed. Elsewhere they keep their place.
 */
export function wrapResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const reference = (type.extensions as ReferenceExtensions).apollo?.subgraph;
    if (reference?.resolveReference) reference.resolveReference = placing(reference.resolveReference);
    for (const field of Object.values(type.getFields())) {
      // Nest gives every plain field a resolver of this name; it cannot fail and is called most.
      if (!field.resolve || field.resolve.name === 'rootFieldResolver') continue;
      const payload = getNamedType(field.type);
      const answers = type === schema.getMutationType() && isObjectType(payload) && payload.getFields().userErrors;
      if (answers) field.resolve = answering(field.resolve);
      else if (field.args.length > 0) field.resolve = placing(field.resolve);
      else field.resolve = loadedFirst(field.name, placing(field.resolve));
    }
  }
  return schema;
}
