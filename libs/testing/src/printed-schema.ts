import { ownSdl } from '@mh-os/graphql';
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql } from 'graphql';

/** The schema that an application really serves, printed as `schema.graphql` is. */
export async function printedSchema(app: INestApplicationContext): Promise<string> {
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
  return ownSdl((data?.['_service'] as { sdl: string }).sdl);
}
