import { createHash } from 'node:crypto';
import {
  Kind,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

export interface Source {
  readonly path: string;
  readonly document: DocumentNode;
}

/** One operation as it travels: its own text with every fragment it uses, and the hash the gateway knows it by. */
export interface Operation {
  readonly name: string;
  readonly type: OperationDefinitionNode['operation'];
  readonly body: string;
  readonly hash: string;
}

export function collectOperations(sources: readonly Source[]): Operation[] {
  const definitions = sources.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((found) =>
      found.kind === Kind.FRAGMENT_DEFINITION ? [[found.name.value, found] as const] : [],
    ),
  );
  return definitions
    .filter((found) => found.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => toOperation(operation, fragments))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function toOperation(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Operation {
  if (operation.name === undefined) throw new Error('every operation needs a name');
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(name.value)) return;
        used.set(name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  const body = [operation, ...used.values()].map((node) => print(node)).join('\n');
  return {
    name: operation.name.value,
    type: operation.operation,
    body,
    hash: createHash('sha256').update(body).digest('hex'),
  };
}

const suffix = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** A module of typed documents: text and hash as plain data, so no parser travels with them. */
export function documentsModule(operations: readonly Operation[]): string {
  const types = operations.flatMap(({ name, type }) => [`${name}${suffix[type]}`, `${name}${suffix[type]}Variables`]);
  const exports = operations.map(
    ({ name, type, hash, body }) =>
      `export const ${name}: TypedDocument<${name}${suffix[type]}, ${name}${suffix[type]}Variables> = ` +
      `{ name: '${name}', hash: '${hash}', text: ${JSON.stringify(body)} };`,
  );
  return [
    `import type { ${types.join(', ')} } from './types.ts';`,
    '',
    '/** An operation of the graph with the types of its variables and of its answer. */',
    'export interface TypedDocument<TData, TVariables> {',
    '  readonly name: string;',
    '  /** SHA-256 of the text: how the gateway knows a registered operation. */',
    '  readonly hash: string;',
    '  readonly text: string;',
    '  /** Never present: it carries the types. */',
    '  readonly types?: (variables: TVariables) => TData;',
    '}',
    '',
    ...exports,
    '',
  ].join('\n');
}

/** What the gateway admits from the console: `{sha256: document}`. */
export const manifest = (operations: readonly Operation[]): string =>
  JSON.stringify(Object.fromEntries(operations.map(({ hash, body }) => [hash, body])));
