import { createServer } from 'node:http';
import { Pool } from 'undici';

// The least a front in this runtime can do: the same subrequests in the same order, parsed, one JSON written.

interface Script {
  /** Requests that go out together, wave after wave. */
  readonly waves: readonly (readonly { readonly path: string; readonly body: string }[])[];
  readonly result: unknown;
}

const scripts = new Map(Object.entries(JSON.parse(process.env.SCRIPTS ?? '{}') as Record<string, Script>));
const pool = new Pool(process.env.SUBGRAPHS ?? '', { connections: 64, pipelining: 1, keepAliveTimeout: 60_000 });
const headers = ['content-type', 'application/json', 'accept', 'application/json'];

function send(path: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pool.dispatch(
      { method: 'POST', path, headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: () => undefined,
        onResponseData: (_controller, chunk) => void parts.push(chunk),
        onResponseEnd: () => resolve(JSON.parse(Buffer.concat(parts).toString())),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

async function run(script: Script): Promise<string> {
  for (const wave of script.waves) await Promise.all(wave.map(({ path, body }) => send(path, body)));
  return JSON.stringify(script.result);
}

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (chunk: Buffer) => parts.push(chunk));
  request.on('end', () => {
    const { query } = JSON.parse(Buffer.concat(parts).toString()) as { query: string };
    const script = scripts.get(query);
    if (!script) return void response.writeHead(404).end();
    void run(script).then((text) => {
      const bytes = Buffer.from(text);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
      response.end(bytes);
    });
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
