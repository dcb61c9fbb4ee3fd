import 'reflect-metadata';
import type { IncomingMessage } from 'node:http';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { closeServer } from './close-server.ts';
import { Drain, drainOnSignals } from './drain.ts';
import { HOST_OPTIONS, type HostOptions, LOGGER } from './host.module.ts';
import { requestIdOf } from './http-hooks.ts';
import { createLogger, type Logger } from './logger.ts';
import { NestLogger } from './nest-logger.ts';

/** Largest request body, unless a route states its own limit. */
export const BODY_LIMIT = 256 * 1024;

/** A listening service. */
export interface RunningService {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly port: number;
  /** Stops in order: not ready, intake, HTTP, relay, broker, database. */
  stop(): Promise<void>;
}

/** The Nest application of a service, set up but not yet listening. */
export async function createServiceApp(AppModule: Type): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers),
    // Longer than any client's, so that it is the client who closes an idle connection and no request is lost in it.
    keepAliveTimeout: 75_000,
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(new NestLogger(app.get<Logger>(LOGGER)));
  return app;
}

/** Starts a service without taking over the process's signals: for tests and tools. */
export async function startService(AppModule: Type): Promise<RunningService> {
  const app = await createServiceApp(AppModule);
  const { config } = app.get<HostOptions>(HOST_OPTIONS);
  const drain = app.get(Drain);
  const server = app.getHttpServer();
  drain.onDrain('http', () => closeServer(server));
  await app.listen(config.MH_PORT, config.MH_HOST);
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : config.MH_PORT;
  const url = `http://${config.MH_HOST}:${port}`;
  app.get<Logger>(LOGGER).info({ url, port, node: process.version }, 'listening');
  const stop = async (): Promise<void> => {
    await drain.run();
    await app.close();
  };
  return { app, url, port, stop };
}

/** Runs a service: starts it, and stops it in order on SIGTERM or SIGINT. The whole of a service's main.ts. */
export async function runService(AppModule: Type): Promise<void> {
  try {
    const service = await startService(AppModule);
    drainOnSignals(service.app.get(Drain), () => service.app.close());
  } catch (error) {
    createLogger({ name: 'host' }).fatal({ err: error }, 'could not start');
    process.exit(1);
  }
}
