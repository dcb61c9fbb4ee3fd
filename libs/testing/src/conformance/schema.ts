import { findBlankingQueries, findOddMutations, findUndocumented } from '@mh-os/graphql';
import { isObjectType } from 'graphql';
import { entityTypes, schemaFrom } from '../operations.ts';
import { printedSchema } from '../printed-schema.ts';
import type { Stage } from './options.ts';

/** The committed schema is the one that runs, says what each of its parts is for, and has the house shape. */
export function schemaSuite(stage: Stage): void {
  describe('schema', () => {
    const schema = schemaFrom(stage.sdl);

    it('is the committed schema.graphql', async () => {
      expect(firstDifference(await printedSchema(stage.service().app), stage.sdl)).toBeUndefined();
    });

    it('describes every type, field, argument and enum value', () => {
      expect(findUndocumented(schema)).toEqual([]);
    });

    it('has mutations with one input and a payload that can refuse', () => {
      expect(findOddMutations(schema)).toEqual([]);
    });

    it('ADM-13: has queries that are null beside their error, so that others still answer', () => {
      expect(findBlankingQueries(schema)).toEqual([]);
    });

    it('names entities by id', () => {
      const without = entityTypes(schema).filter((name) => {
        const type = schema.getType(name);
        return !isObjectType(type) || !('id' in type.getFields());
      });
      expect(without).toEqual([]);
    });
  });
}

/** The first line in which the two differ; the whole of both would bury it. */
function firstDifference(running: string, committed: string): object | undefined {
  const [ours, theirs] = [running.split('\n'), committed.split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  if (running === committed) return undefined;
  const at = line === -1 ? ours.length : line;
  return { line: at + 1, running: ours[at], committed: theirs[at], fix: 'npm run contracts -- --update' };
}
