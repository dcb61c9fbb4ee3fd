import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { Refusal } from '../errors/refusal.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Everything comes from here: no CDN, no frame, no other origin. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; " +
  "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/** GET /graphiql: the bundle made at build time. */
export class Graphiql {
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async handle(path: string, response: ServerResponse): Promise<void> {
    const name = path === '/graphiql' || path === '/graphiql/' ? 'index.html' : path.slice('/graphiql/'.length);
    const type = TYPES[extname(name)];
    if (!type || !/^[\w-]+(?:\.[\w-]+)*$/.test(name.replace(/^assets\//, '')))
      throw new Refusal('NOT_FOUND', 'There is no such file.');
    const bytes = await readFile(join(this.root, name)).catch(() => {
      throw new Refusal('NOT_FOUND', 'GraphiQL is not part of this build: run the build of the gateway.');
    });
    response.writeHead(200, {
      'content-type': type,
      'content-length': bytes.length,
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': name === 'index.html' ? 'no-store' : 'public, max-age=31536000, immutable',
    });
    response.end(bytes);
  }
}
