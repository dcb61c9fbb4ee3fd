import type { Ctx } from '@mh-os/kernel';

/** How a service reaches NATS and how it moves events. */
export interface MessagingConfig {
  /** `nats://user:password@host:port`, several separated by commas. */
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** First token of every subject and stream name, default `mh`: lets test runs share a server. */
  readonly prefix?: string | undefined;
  /** Pauses between tries of a failing handler; then the event is a dead letter. Default 1 s, 5 s, 30 s, 2 min, 10 min. */
  readonly retryMs?: readonly number[];
  /** After which silence of a consumer its events go to another replica, default 5,000 ms. */
  readonly ackWaitMs?: number;
  /** Events handled in one transaction at most, default 200. */
  readonly batchSize?: number;
  /** Copies of each stream in a cluster, default 1. */
  readonly streamReplicas?: number;
  /** Pause between heartbeats, default 5,000 ms. */
  readonly heartbeatMs?: number;
  /** Jobs that run at once in this process, default 2. */
  readonly jobConcurrency?: number;
  /** After which silence of a worker its job is taken over, default 15,000 ms. */
  readonly jobLeaseMs?: number;
}

/** Retry pauses unless configured otherwise. */
export const DEFAULT_RETRY_MS: readonly number[] = [1_000, 5_000, 30_000, 120_000, 600_000];

/** The environment names that every service shares. */
export interface NatsEnv {
  readonly MH_NATS_URL: string;
  readonly MH_NATS_USER?: string | undefined;
  readonly MH_NATS_PASSWORD?: string | undefined;
  readonly MH_NATS_PREFIX?: string | undefined;
}

/** Makes the configuration from the shared environment names. */
export function messagingConfigFrom(env: NatsEnv): MessagingConfig {
  return {
    url: env.MH_NATS_URL,
    user: env.MH_NATS_USER,
    password: env.MH_NATS_PASSWORD,
    prefix: env.MH_NATS_PREFIX,
  };
}

/** Signs and verifies on whose behalf one service calls another; libs/auth has it. */
export interface RpcSigner {
  sign(ctx: Ctx, audience: string, payload: string | Uint8Array): Promise<string>;
  verify(header: string | undefined, audience: string, payload: string | Uint8Array): Promise<Ctx>;
}

/** Injection token of the RpcSigner: a service without one neither calls nor answers. */
export const RPC_SIGNER = 'MH_RPC_SIGNER';
/** Injection token of this module's options. */
export const MESSAGING_OPTIONS = 'MH_MESSAGING_OPTIONS';

/** What a service gives to its messaging. */
export interface MessagingOptions {
  readonly service: string;
  /** Or a function, read when the application starts. */
  readonly config: MessagingConfig | (() => MessagingConfig);
  /** Domains whose streams an @OnAnyEvent handler follows, default all. */
  readonly domains?: readonly string[];
}
