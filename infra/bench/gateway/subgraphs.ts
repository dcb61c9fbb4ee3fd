import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { resolvers, subgraphs } from './graph.ts';

// All four subgraphs on one port. A repeated body is answered from memory, so that the front is what is measured.

interface Call {
  readonly path: string;
  readonly body: string;
  readonly began: number;
  ended: number;
}

const schemas = new Map(
  Object.entries(subgraphs).map(([name, sdl]) => [
    `/${name}`,
    buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name] as never }]),
  ]),
);
const answers = new Map<string, Buffer>();
let log: Call[] | undefined;

async function answer(path: string, body: string): Promise<Buffer> {
  const key = path + body;
  const known = answers.get(key);
  if (known) return known;
  const { query, variables, operationName } = JSON.parse(body) as {
    query: string;
    variables: object;
    operationName: string;
  };
  const schema = schemas.get(path);
  if (!schema) throw new Error(`no subgraph ${path}`);
  const result = await execute({ schema, document: parse(query), variableValues: variables as never, operationName });
  const bytes = Buffer.from(JSON.stringify(result));
  answers.set(key, bytes);
  return bytes;
}

const server = createServer((request, response) => {
  const path = request.url ?? '';
  if (path === '/log') {
    response.end(JSON.stringify(log ?? []));
    log = [];
    return;
  }
  const began = performance.now();
  const parts: Buffer[] = [];
  request.on('data', (chunk: Buffer) => parts.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(parts).toString();
    void answer(path, body).then((bytes) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
      response.end(bytes);
      log?.push({ path, body, began, ended: performance.now() });
    });
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
