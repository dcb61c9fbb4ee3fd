import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type Json, readReply, type Reply } from '../subgraph/reply.ts';
import { eachPath } from './flatten.ts';
import { merge } from './merge.ts';
import { compileRepresentation, refuseRewrites, type Represent } from './representation.ts';
import type { Run, Step } from './run.ts';
import { jsonText } from './text.ts';
import { Unsupported } from './unsupported.ts';

/** A fetch with everything that does not depend on the request already in place. */
interface Fetch {
  readonly subgraph: string;
  readonly mutation: boolean;
  /** Absolute path of the objects it works on. */
  readonly path: ResponsePath;
  readonly head: string;
  readonly variables: readonly { readonly name: string; readonly json: string }[];
}

/** The planner numbers each operation name; without the number equal fetches have equal text and are sent once. */
function headOf(node: FetchNode): string {
  const { operation, operationName } = node;
  if (!operationName) return `{"query":${JSON.stringify(operation)},"variables":{`;
  const name = operationName.replace(/__\d+$/, '');
  const text = JSON.stringify(operation.replace(operationName, name));
  return `{"query":${text},"operationName":${JSON.stringify(name)},"variables":{`;
}

/** Compiles one fetch of a plan; throws Unsupported for what only Apollo's executor knows. */
export function compileFetch(node: FetchNode, path: ResponsePath, supergraph: GraphQLSchema): Step {
  refuseRewrites(node);
  const usages = node.variableUsages ?? [];
  if (usages.includes('representations')) throw new Unsupported('variable named representations');
  const fetch: Fetch = {
    subgraph: node.serviceName,
    mutation: node.operationKind === 'mutation',
    path,
    head: headOf(node),
    variables: usages.map((name) => ({ name, json: `${JSON.stringify(name)}:` })),
  };
  if (!node.requires?.length) {
    if (node.requires) throw new Unsupported('empty requires');
    return (run, at) => (at.length === 0 ? undefined : rootFetch(fetch, run, at));
  }
  const represent = compileRepresentation(node.requires, supergraph);
  return (run, at) => entityFetch(fetch, represent, run, at);
}

function variablesText(fetch: Fetch, given: Json): string {
  let out = '';
  for (const { name, json } of fetch.variables) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value !== undefined) out += (out ? ',' : '') + json + jsonText(value);
  }
  return out;
}

/** Sends, parses and notes the errors; undefined where there is no answer. */
async function call(fetch: Fetch, run: Run, body: string, pathOf: PathOf): Promise<Reply | undefined> {
  try {
    const reply = readReply(await sendOnce(fetch, run, body));
    if (reply.errors) for (const error of reply.errors) note(error, run, pathOf);
    return reply;
  } catch (error) {
    run.errors.push(error instanceof GraphQLError ? error : new GraphQLError(String(error)));
    return undefined;
  }
}

function sendOnce(fetch: Fetch, run: Run, body: string): Promise<string> {
  if (!run.inFlight || fetch.mutation) return run.send(fetch.subgraph, body, run.caller, fetch.mutation);
  const key = fetch.subgraph + body;
  let sent = run.inFlight.get(key);
  if (!sent) run.inFlight.set(key, (sent = run.send(fetch.subgraph, body, run.caller, false)));
  return sent;
}

type Path = readonly (string | number)[] | undefined;
/** Where in the client's answer an error of a subgraph belongs; several places where several objects share it. */
type PathOf = (path: Path) => readonly Path[];

function note(error: GraphQLFormattedError, run: Run, pathOf: PathOf): void {
  const extensions = { ...error.extensions, code: error.extensions?.code ?? 'DOWNSTREAM_SERVICE_ERROR' };
  const message = error.message || 'Error while fetching a part of the graph';
  for (const path of pathOf(error.path)) run.errors.push(new GraphQLError(message, { path, extensions }));
}

async function rootFetch(fetch: Fetch, run: Run, at: readonly Json[]): Promise<void> {
  const body = `${fetch.head}${variablesText(fetch, run.given)}}}`;
  const reply = await call(fetch, run, body, (path) => [path && [...fetch.path, ...path]]);
  const { data } = reply ?? {};
  if (data) guarded(run, () => at.forEach((object) => merge(object, data)));
}

interface Batch {
  readonly texts: string[];
  /** For each object the index of its representation; -1 for none. */
  readonly index: Int32Array;
}

/** Equal representations are asked for once. */
function collect(at: readonly Json[], represent: Represent): Batch {
  const texts: string[] = [];
  const index = new Int32Array(at.length);
  const known = new Map<string, number>();
  at.forEach((object, i) => {
    const text = represent(object);
    let found = text === undefined ? -1 : known.get(text);
    if (text !== undefined && found === undefined) {
      found = texts.push(text) - 1;
      known.set(text, found);
    }
    index[i] = found ?? -1;
  });
  return { texts, index };
}

function entityFetch(fetch: Fetch, represent: Represent, run: Run, at: readonly Json[]): Promise<void> | undefined {
  const batch = collect(at, represent);
  return batch.texts.length === 0 ? undefined : sendEntities(fetch, run, at, batch);
}

async function sendEntities(fetch: Fetch, run: Run, at: readonly Json[], batch: Batch): Promise<void> {
  const own = variablesText(fetch, run.given);
  const body = `${fetch.head}${own}${own && ','}"representations":[${batch.texts.join(',')}]}}`;
  const reply = await call(fetch, run, body, (path) => entityPaths(fetch, run, at, batch, path));
  if (!reply?.data) return;
  const entities = reply.data._entities;
  if (!Array.isArray(entities) || entities.length !== batch.texts.length) {
    run.errors.push(new GraphQLError('Expected one entity for each representation'));
    return;
  }
  guarded(run, () => {
    for (let i = 0; i < at.length; i++) {
      const object = at[i];
      const entity = entities[batch.index[i] ?? -1] as Json | null | undefined;
      if (entity && typeof entity !== 'object') throw new Error('an entity must be an object');
      if (object && entity && !entity.__typename) entity.__typename = object.__typename;
      if (object) merge(object, entity);
    }
  });
}

/** An answer that cannot be merged counts as a failed fetch: what came before it stays. */
function guarded(run: Run, work: () => void): void {
  try {
    work();
  } catch (error) {
    run.errors.push(new GraphQLError(String(error)));
  }
}

/** `_entities, 2, name` to the places of all objects that asked with the third representation. */
function entityPaths(fetch: Fetch, run: Run, at: readonly Json[], batch: Batch, path: Path): readonly Path[] {
  if (!path) return [undefined];
  const position = path[1];
  if (typeof position !== 'number') return [[...fetch.path, ...path]];
  const wanted = new Set(at.filter((_, i) => batch.index[i] === position));
  const out: Path[] = [];
  eachPath(run.data, fetch.path, (found, object) => {
    if (wanted.has(object)) out.push([...found, ...path.slice(2)]);
  });
  return out.length > 0 ? out : [path.slice(2)];
}
