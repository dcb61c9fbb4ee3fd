import type { Server } from 'node:http';

/**
 * Stops listening and resolves when the last request in flight is answered. Kept-alive connections are closed as they
 * fall idle; after the limit the rest is cut.
 */
export async function closeServer(server: Server, limitMs = 9_900): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 25);
  const cut = setTimeout(() => server.closeAllConnections(), limitMs);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
