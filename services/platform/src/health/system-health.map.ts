import type { SystemState } from './health.service.ts';
import type { ReplicaState, ServiceState } from './health.rules.ts';
import type { ReplicaHealth, ServiceHealth, SlowOperation, SystemHealth } from './system-health.type.ts';

const SLOW_SHOWN = 20;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The state of the system as the graph shows it. */
export function toSystemHealth(state: SystemState): SystemHealth {
  const { status, checkedAt, database, broker, alerts, services } = state;
  const streams = broker.streams.map(({ bytes, ...stream }) => ({ ...stream, bytes: String(bytes) }));
  return {
    ...{ status, checkedAt, database },
    services: services.map(toService),
    broker: { ...broker, streams },
    alerts: alerts.map(({ createdAt, closedAt, ...alert }) => ({ ...alert, raisedAt: createdAt, clearedAt: closedAt })),
    slowOperations: slowest(services),
  };
}

function toService({ name, status, findings, replicas }: ServiceState): ServiceHealth {
  // Queues belong to the service: every replica tells the same of them, the newest knows best.
  const newest = replicas.toSorted((a, b) => b.seenAt.getTime() - a.seenAt.getTime())[0]?.beat;
  const requests = replicas.map(({ beat }) => beat.requests);
  return {
    ...{ name, status, findings: findings.map(({ message }) => message), replicas: replicas.map(toReplica) },
    requests: sum(requests.map(({ count }) => count)),
    failed: sum(requests.map(({ failed }) => failed)),
    p95Ms: Math.round(Math.max(0, ...requests.map(({ p95Ms }) => p95Ms))),
    outboxDepth: newest?.outbox?.depth ?? null,
    outboxLagSeconds: newest?.outbox ? Math.round(newest.outbox.lagSeconds) : null,
    consumers: newest?.consumers ?? [],
    deadLetters: newest?.deadLetters ?? null,
  };
}

function toReplica({ status, seenAt, beat }: ReplicaState): ReplicaHealth {
  const { instance, version, node, startedAt, process, dependencies } = beat;
  return {
    ...{ status, seenAt, instance, version, node, startedAt: new Date(startedAt) },
    residentMiB: Math.round(process.residentMiB),
    loopDelayMs: Math.round(process.loopDelayP99Ms),
    dependencies: Object.entries(dependencies).map(([name, { ok, ms, error = null }]) => ({
      ...{ name, ok, error },
      ms: Math.round(ms),
    })),
  };
}

function slowest(services: readonly ServiceState[]): SlowOperation[] {
  const all = services.flatMap(({ name: service, replicas }) =>
    replicas.flatMap(({ beat }) =>
      beat.slow.map(({ at, ms, ...slow }) => ({ ...slow, service, ms: Math.round(ms), at: new Date(at) })),
    ),
  );
  return all.sort((a, b) => b.ms - a.ms).slice(0, SLOW_SHOWN);
}
