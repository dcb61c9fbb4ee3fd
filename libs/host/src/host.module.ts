import {
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { ConfigOf } from './config.ts';
import { Drain, type Drainable, DRAIN_PHASES } from './drain.ts';
import { HealthRegistry } from './health.ts';
import { installHttpHooks } from './http-hooks.ts';
import { createLogger, type Logger } from './logger.ts';
import { addMetricsSource, type MetricsSource } from './metrics.ts';
import type { baseShape } from './shapes.ts';
import { startTracing } from './tracing.ts';
import { hostBeat, Vitals } from './vitals.ts';

/** The part of a service's configuration that the host reads. */
export type HostConfig = ConfigOf<typeof baseShape>;

export interface HostOptions {
  /** Name of the service, in logs, metrics and /version. */
  name: string;
  config: HostConfig;
}

/** Injection tokens of the host. */
export const HOST_OPTIONS = Symbol('HOST_OPTIONS');
export const LOGGER = Symbol('LOGGER');

/** A provider that readiness depends on; libs/host finds such providers by this shape. */
export interface HealthIndicator {
  readonly healthName: string;
  ping(): Promise<unknown>;
}

function isIndicator(value: unknown): value is HealthIndicator {
  const candidate = value as Partial<HealthIndicator> | null;
  return typeof candidate?.healthName === 'string' && typeof candidate.ping === 'function';
}

/** A provider that takes work other than HTTP requests; it stops taking more before HTTP is drained. */
export interface Intake {
  stopIntake(): Promise<unknown>;
}

function takesIn(value: unknown): value is Intake {
  return typeof (value as Partial<Intake> | null)?.stopIntake === 'function';
}

function hasMetrics(value: unknown): value is { metrics: MetricsSource } {
  return typeof (value as { metrics?: unknown } | null)?.metrics === 'function';
}

function isDrainable(value: unknown): value is Drainable {
  const candidate = value as Partial<Drainable> | null;
  return DRAIN_PHASES.includes(candidate?.drainPhase as never) && typeof candidate?.drain === 'function';
}

/** Tells the heartbeat what the host knows; libs/messaging finds such providers by this shape. */
@Injectable()
class HostBeat {
  constructor(
    @Inject(HOST_OPTIONS) private readonly options: HostOptions,
    private readonly health: HealthRegistry,
    private readonly vitals: Vitals,
  ) {}

  heartbeat(): Promise<object> {
    return hostBeat(this.vitals, this.health, this.options.config.MH_VERSION);
  }
}

/** Logs, health, metrics, traces and orderly stop for a service; global. */
@Module({})
export class HostModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(HOST_OPTIONS) private readonly options: HostOptions,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly health: HealthRegistry,
    private readonly vitals: Vitals,
    private readonly drain: Drain,
    private readonly adapterHost: HttpAdapterHost,
    private readonly modules: ModulesContainer,
  ) {}

  static forRoot(options: HostOptions): DynamicModule {
    const { name, config } = options;
    return {
      module: HostModule,
      global: true,
      providers: [
        { provide: HOST_OPTIONS, useValue: options },
        { provide: LOGGER, useFactory: () => createLogger({ name, level: config.MH_LOG_LEVEL }) },
        { provide: HealthRegistry, useFactory: () => new HealthRegistry() },
        { provide: Vitals, useFactory: () => new Vitals() },
        HostBeat,
        {
          provide: Drain,
          inject: [HealthRegistry, LOGGER],
          useFactory: (health: HealthRegistry, logger: Logger) =>
            new Drain({ health, logger, waitMs: config.MH_DRAIN_MS }),
        },
      ],
      exports: [HOST_OPTIONS, LOGGER, HealthRegistry, Drain, Vitals],
    };
  }

  async onModuleInit(): Promise<void> {
    // Absent in command-line contexts such as migrations.
    const fastify = this.adapterHost.httpAdapter?.getInstance<FastifyInstance | undefined>();
    const { name, config } = this.options;
    const tracing = await startTracing(name, config.OTEL_EXPORTER_OTLP_ENDPOINT);
    if (tracing) this.drain.onDrain('db', () => tracing.stop());
    if (!fastify?.addHook) return;
    const { health, logger, vitals } = this;
    installHttpHooks(fastify, { name, version: config.MH_VERSION, health, logger, vitals, tracing });
  }

  /** Takes up providers that offer health checks or want to stop in a phase, by shape: their libs do not know ours. */
  onApplicationBootstrap(): void {
    const instances = new Set<unknown>();
    for (const module of this.modules.values())
      for (const wrapper of module.providers.values())
        if (wrapper.isDependencyTreeStatic()) instances.add(wrapper.instance);
    for (const instance of instances) {
      if (isIndicator(instance)) this.health.add(instance.healthName, () => instance.ping());
      if (hasMetrics(instance)) addMetricsSource(() => instance.metrics());
      if (takesIn(instance)) this.drain.onDrain('intake', () => instance.stopIntake());
      if (isDrainable(instance)) this.drain.onDrain(instance.drainPhase, () => instance.drain());
    }
  }
}
