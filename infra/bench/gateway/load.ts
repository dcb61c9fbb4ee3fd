import { connect, type Socket } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly failures: number;
}

/** One connection that asks, waits for the whole answer, asks again; it reads no more of HTTP than it must. */
function hammer(
  port: number,
  request: () => Buffer,
  until: number,
  total: { requests: number; failures: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let left = -1;
    let head: Buffer = Buffer.alloc(0);
    const done = (): void => {
      total.requests++;
      left = -1;
      if (performance.now() < until) socket.write(request());
      else socket.end(resolve);
    };
    socket.on('connect', () => socket.write(request()));
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      if (left >= 0) {
        left -= chunk.length;
        if (left <= 0) done();
        return;
      }
      head = head.length > 0 ? Buffer.concat([head, chunk]) : chunk;
      const end = head.indexOf(END_OF_HEAD);
      if (end < 0) return;
      const text = head.toString('latin1', 0, end);
      if (!text.startsWith('HTTP/1.1 200')) total.failures++;
      left = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0) - (head.length - end - 4);
      head = Buffer.alloc(0);
      if (left <= 0) done();
    });
  });
}

export interface LoadOptions {
  readonly connections: number;
  readonly ms: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A header that is new with each request, as a line; a signed context that works once, for example. */
  readonly fresh?: () => string;
}

/** Keeps so many connections busy for a while. */
export async function load(port: number, body: string, options: LoadOptions): Promise<LoadResult> {
  const all = {
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    accept: 'application/json',
    ...options.headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const first = `POST /graphql HTTP/1.1\r\n${lines.join('')}`;
  const rest = `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const same = Buffer.from(first + rest);
  const { fresh } = options;
  const request = fresh ? () => Buffer.from(`${first}${fresh()}\r\n${rest}`) : () => same;
  const total = { requests: 0, failures: 0 };
  const started = performance.now();
  const connections = Array.from({ length: options.connections }, () =>
    hammer(port, request, started + options.ms, total),
  );
  await Promise.all(connections);
  return { ...total, seconds: (performance.now() - started) / 1000 };
}
