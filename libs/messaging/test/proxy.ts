import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A TCP proxy that can go down or freeze: what stands between a service and a message server that fails. */
export interface Proxy {
  readonly url: string;
  down(): void;
  up(): void;
  /** Takes and sends nothing more, while connections stay open. */
  freeze(): void;
  close(): Promise<void>;
}

export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let state: 'up' | 'down' | 'frozen' = 'up';
  const server = createServer((near) => {
    if (state === 'down') return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => state === 'up' && to.write(data));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `nats://127.0.0.1:${(server.address() as AddressInfo).port}`,
    down: () => {
      state = 'down';
      drop();
    },
    up: () => {
      if (state === 'frozen') drop();
      state = 'up';
    },
    freeze: () => void (state = 'frozen'),
    close: () => {
      drop();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
