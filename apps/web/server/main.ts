/** The console's server: static files, health, metrics, an orderly stop, and React Router for everything else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import express from 'express';
import type { ServerBuild } from 'react-router';
import { config } from './config.ts';
import { Heart } from './heart.ts';
import { log } from './log.ts';
import { metricsText, metricsType, observe } from './metrics.ts';
import { readiness } from './ready.ts';

const env = config();
const buildFile = join(import.meta.dirname, '../build/server/index.js');
if (!existsSync(buildFile)) throw new Error('The console is not built: run `npm run build -w apps/web` first.');
const build = (await import(buildFile)) as ServerBuild;
const client = join(import.meta.dirname, '../build/client');
const heart = new Heart();
let draining = false;

const app = express();
app.disable('x-powered-by');
if (env.MH_WEB_TRUST_PROXY) app.set('trust proxy', true);
app.use(observe);
app.get(['/healthz', '/livez'], (_, response) => void response.json({ status: 'ok' }));
app.get(
  '/version',
  (_, response) => void response.json({ service: 'web', version: env.MH_VERSION, node: process.version }),
);
app.get('/metrics', async (_, response) => void response.type(metricsType).send(await metricsText()));
app.get('/readyz', async (_, response) => {
  const checks = Object.fromEntries(Object.entries(await readiness()).map(([name, { said }]) => [name, said]));
  const ready = !draining && Object.values(checks).every((check) => check === 'ok');
  response.status(ready ? 200 : 503).json({ status: draining ? 'draining' : ready ? 'ok' : 'unavailable', checks });
});
app.use(compression());
app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
app.use(express.static(client, { maxAge: '1h' }));
app.use((request, _, next) => {
  // Whatever a stranger claims is overwritten: attempts to sign in are counted by this.
  request.headers['x-mh-client-address'] = request.ip;
  next();
});
app.use(createRequestHandler({ build, mode: 'production' }));

const server = app.listen(env.PORT, env.MH_HOST, (error) => {
  if (error !== undefined) {
    log.fatal({ err: error }, `The console cannot listen on ${env.MH_HOST}:${env.PORT}.`);
    process.exit(1);
  }
  log.info({ url: `http://${env.MH_HOST}:${env.PORT}` }, 'the console listens');
  heart.start();
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    draining = true;
    void heart.stop();
    setTimeout(() => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), 10_000).unref();
    }, env.MH_DRAIN_MS);
  });
}
