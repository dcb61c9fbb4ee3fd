import { writeFile } from 'node:fs/promises';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { type DefinitionNode, graphql, type GraphQLSchema, Kind, parse, print } from 'graphql';
import type { SubgraphDriverConfig } from './subgraph.driver.ts';
import { federation, schemaOptions } from './subgraph.module.ts';

/** Modules with resolvers; they are looked at, never started. */
export type FeatureModules = readonly (Type | DynamicModule)[];

/** The executable schema of feature modules, without making a single provider: no database, no network. */
export async function buildSubgraph(features: FeatureModules): Promise<GraphQLSchema> {
  class SchemaModule {}
  Module({ imports: [...features, GraphQLModule.forRoot<SubgraphDriverConfig>(schemaOptions())] })(SchemaModule);
  const app = await NestFactory.createApplicationContext(SchemaModule, {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  return app.get(GraphQLSchemaHost, { strict: false }).schema;
}

const MACHINERY = /^(link$|link__|federation__|_Any$|_Entity$|_Service$)/;

/** Whether a definition is ours: the library writes its own machinery into the SDL, which composition adds by itself. */
function isOwn(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION)
    return !MACHINERY.test(definition.name.value) && !federation.directives.includes(`@${definition.name.value}`);
  if (definition.kind === Kind.OBJECT_TYPE_EXTENSION)
    return definition.fields?.some((field) => field.name.value === '_service') !== true;
  return !('name' in definition && definition.name && MACHINERY.test(definition.name.value));
}

/** The SDL as composed, out of what a running service answers to `_service { sdl }`. */
export function ownSdl(sdl: string): string {
  const document = parse(sdl, { noLocation: true });
  return `${print({ ...document, definitions: document.definitions.filter(isOwn) })}\n`;
}

/** The SDL of a subgraph as the gateway composes it. */
export async function printSubgraph(features: FeatureModules): Promise<string> {
  const { data } = await graphql({ schema: await buildSubgraph(features), source: '{ _service { sdl } }' });
  return ownSdl((data?._service as { sdl: string }).sdl);
}

/** Writes the SDL to a file: the whole of a service's schema.ts. */
export async function writeSchema(features: FeatureModules, file: URL | string): Promise<void> {
  await writeFile(file, await printSubgraph(features));
}
