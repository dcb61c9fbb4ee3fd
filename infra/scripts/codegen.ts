/**
 * Writes what is derived from the composed graph: the types and documents of the console and of the SDK, and the
 * manifest of the console's operations that the gateway admits. `--check` writes nothing and names what is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, buildSchema, Kind, parse, printSchema, validate, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { collectOperations, documentsModule, manifest, type Source } from './codegen.documents.ts';
import { filesBelow, root } from './workspace.ts';

interface Target {
  readonly documents: string;
  readonly output: string;
  readonly manifest?: string;
}

const targets: readonly Target[] = [
  {
    documents: 'apps/web/app/graphql',
    output: 'apps/web/app/graphql/generated',
    manifest: 'apps/web/persisted-operations.json',
  },
  { documents: 'libs/sdk/src/documents', output: 'libs/sdk/src/generated' },
];

/** What a client sees of the composed graph: no join directives, no federation fields. */
function apiSchema(): GraphQLSchema {
  const sdl = readFileSync(process.env['MH_SCHEMA_FILE'] ?? join(root, 'gateway/supergraph.graphql'), 'utf8');
  if (!sdl.includes('join__Graph')) return buildSchema(sdl);
  return buildSchema(printSchema(Supergraph.build(sdl).apiSchema().toGraphQLJSSchema()));
}

const scalars = {
  ID: 'string',
  BigInt: 'string',
  Decimal: 'string',
  DateTime: 'string',
  CurrencyCode: 'string',
  JSON: 'unknown',
};

/**
 * Root fields are nullable so that one silent service blanks only its own. Both clients stop at the first error, so to them a
 * list is there; a thing looked up by id, and the viewer, may still be none.
 */
function asSeenByClients(schema: GraphQLSchema): DocumentNode {
  return visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (type) => (type.name.value === 'Query' ? undefined : false),
    FieldDefinition: (field) => {
      const mayBeNone = field.name.value === 'viewer' || field.arguments?.some(({ name }) => name.value === 'id');
      if (mayBeNone || field.type.kind === Kind.NON_NULL_TYPE) return false;
      return { ...field, type: { kind: Kind.NON_NULL_TYPE, type: field.type } };
    },
  });
}

async function typesModule(schema: GraphQLSchema, sources: readonly Source[]): Promise<string> {
  const seen = asSeenByClients(schema);
  return codegen({
    schema: seen,
    schemaAst: buildASTSchema(seen),
    documents: sources.map(({ path, document }) => ({ location: path, document })),
    config: { scalars, enumType: 'string-literal', useTypeImports: true, immutableTypes: true, avoidOptionals: false },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    filename: 'types.ts',
  });
}

async function outputs(schema: GraphQLSchema, target: Target): Promise<Map<string, string>> {
  const sources = filesBelow(target.documents, (path) => path.endsWith('.graphql')).map((path) => ({
    path,
    document: parse(readFileSync(join(root, path), 'utf8')),
  }));
  for (const error of validate(schema, merged(sources))) throw new Error(`${target.documents}: ${error.message}`);
  const found = collectOperations(sources);
  const files = new Map([
    [`${target.output}/types.ts`, await pretty(await typesModule(schema, sources), 'typescript')],
    [`${target.output}/documents.ts`, await pretty(documentsModule(found), 'typescript')],
  ]);
  if (target.manifest !== undefined) files.set(target.manifest, await pretty(manifest(found), 'json'));
  return files;
}

const merged = (sources: readonly Source[]): ReturnType<typeof parse> => ({
  kind: 'Document' as never,
  definitions: sources.flatMap(({ document }) => document.definitions),
});

async function pretty(text: string, parser: string): Promise<string> {
  return format(text, { ...(await resolveConfig(join(root, 'x.ts'))), parser });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const current = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};

/** Files that differ from what the graph and the documents give now; written unless `check`. */
export async function generate(check: boolean): Promise<string[]> {
  const schema = apiSchema();
  const stale: string[] = [];
  for (const target of targets) {
    for (const [path, text] of await outputs(schema, target)) {
      if (current(path) === text) continue;
      stale.push(path);
      if (!check) write(path, text);
    }
  }
  return stale;
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  const stale = await generate(check);
  for (const path of stale) console.log(check ? `${path} is stale: run npm run codegen` : `wrote ${path}`);
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}
