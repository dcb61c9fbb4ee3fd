import type { Heartbeat } from '@mh-os/contracts';

/** How something does, best first. */
export enum HealthStatus {
  OK = 'OK',
  DEGRADED = 'DEGRADED',
  DOWN = 'DOWN',
  /** Never heard of: not started here. */
  UNKNOWN = 'UNKNOWN',
}

/** The last word of a process. */
export interface SeenBeat {
  /** When its first word came; by the clock of who listens, as `seenAt` is. */
  readonly heardFirstAt: Date;
  readonly seenAt: Date;
  readonly beat: Heartbeat;
}

/** What is wrong, in a sentence; `kind` is stable, so that the same trouble is one alert. */
export interface Finding {
  readonly service: string;
  readonly kind: 'DOWN' | 'SILENT' | 'RESTARTS' | 'NOT_READY' | 'OUTBOX' | 'BACKLOG' | 'DEAD_LETTERS' | 'ERRORS';
  readonly severity: 'warning' | 'critical';
  readonly message: string;
}

/** A service with all its processes. */
export interface ServiceState {
  readonly name: string;
  readonly status: HealthStatus;
  readonly findings: readonly Finding[];
  readonly replicas: readonly ReplicaState[];
}

export interface ReplicaState extends SeenBeat {
  readonly status: HealthStatus;
}

/** Three beats missed. */
export const SILENT_MS = 16_000;
/** A process silent for so long is history, unless it was the last of its service. */
const FORGOTTEN_MS = 300_000;
/** So many processes of a service that died and were replaced within the time above are a loop, not an accident. */
const RESTARTS = 5;
const OUTBOX_DEPTH = 1_000;
const OUTBOX_LAG_S = 30;
const BACKLOG = 5_000;
const ERROR_SHARE = 0.05;
const ENOUGH_REQUESTS = 20;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** Replicas share their service's queues: the newest word counts. */
const latest = (replicas: readonly ReplicaState[]): Heartbeat | undefined =>
  replicas.toSorted((a, b) => b.seenAt.getTime() - a.seenAt.getTime())[0]?.beat;

/** The state of one service from the last words of its processes. */
export function judgeService(name: string, beats: readonly SeenBeat[], now: Date): ServiceState {
  // A process that said goodbye is neither alive nor missed.
  const present = beats.filter(({ beat }) => !beat.draining);
  const judged = present
    .map((seen) => ({ ...seen, status: judgeReplica(seen, now) }))
    .filter(({ status, seenAt }, _index, all) => {
      const recent = now.getTime() - seenAt.getTime() < FORGOTTEN_MS;
      return status !== HealthStatus.DOWN || recent || all.every((other) => other.status === HealthStatus.DOWN);
    });
  const replaced = replacedAmong(judged);
  const replicas = judged.filter((each) => !replaced.has(each));
  if (replicas.length === 0) {
    if (beats.length === 0) return { name, status: HealthStatus.UNKNOWN, findings: [], replicas };
    const findings = [finding(name, 'DOWN', `${name} was stopped and no process of it runs.`)];
    return { name, status: HealthStatus.DOWN, findings, replicas };
  }
  const findings = findingsOf(name, replicas, replaced.size);
  const down = findings.some(({ kind }) => kind === 'DOWN');
  const status = down ? HealthStatus.DOWN : findings.length > 0 ? HealthStatus.DEGRADED : HealthStatus.OK;
  return { name, status, findings, replicas };
}

/** The state of the whole: as bad as its worst part; what never ran does not count. */
export function judgeSystem(services: readonly ServiceState[]): HealthStatus {
  const known = services.filter(({ status }) => status !== HealthStatus.UNKNOWN);
  if (known.some(({ status }) => status === HealthStatus.DOWN)) return HealthStatus.DOWN;
  return known.some(({ status }) => status === HealthStatus.DEGRADED) ? HealthStatus.DEGRADED : HealthStatus.OK;
}

function judgeReplica({ seenAt, beat }: SeenBeat, now: Date): HealthStatus {
  if (now.getTime() - seenAt.getTime() > SILENT_MS) return HealthStatus.DOWN;
  return beat.ready ? HealthStatus.OK : HealthStatus.DEGRADED;
}

/** Silent processes in whose place another was heard for the first time since; each newcomer stands in for one. */
function replacedAmong(replicas: readonly ReplicaState[]): ReadonlySet<ReplicaState> {
  const silent = replicas.filter(({ status }) => status === HealthStatus.DOWN);
  const newcomers = new Set(replicas);
  const replaced = new Set<ReplicaState>();
  // Whoever can stand in for one that fell silent late can do so for all that fell silent before.
  for (const one of silent.toSorted((a, b) => b.seenAt.getTime() - a.seenAt.getTime())) {
    const standIn = [...newcomers].find(({ heardFirstAt }) => heardFirstAt > one.seenAt);
    if (standIn === undefined) continue;
    newcomers.delete(standIn);
    replaced.add(one);
  }
  return replaced;
}

function findingsOf(name: string, replicas: readonly ReplicaState[], replaced: number): Finding[] {
  const live = replicas.filter(({ status }) => status !== HealthStatus.DOWN);
  if (live.length === 0) return [finding(name, 'DOWN', `${name} has fallen silent: none of its processes is heard.`)];
  const silent = replicas.length - live.length;
  const unready = live.filter(({ status }) => status === HealthStatus.DEGRADED);
  const beat = latest(live);
  const waiting = sum((beat?.consumers ?? []).map((each) => each.waiting));
  const count = sum(live.map((each) => each.beat.requests.count));
  const failed = sum(live.map((each) => each.beat.requests.failed));
  const letters = beat?.deadLetters ?? 0;
  const { depth = 0, lagSeconds = 0 } = beat?.outbox ?? {};
  const found: (Finding | false)[] = [
    silent > 0 && finding(name, 'SILENT', `${silent} of ${replicas.length} processes of ${name} have fallen silent.`),
    replaced >= RESTARTS &&
      finding(name, 'RESTARTS', `${replaced} processes of ${name} died in the last minutes and were replaced.`),
    unready.length > 0 &&
      finding(name, 'NOT_READY', `${name} is not ready: ${missing(unready)} does not answer.`, 'critical'),
    (depth > OUTBOX_DEPTH || lagSeconds > OUTBOX_LAG_S) &&
      finding(
        name,
        'OUTBOX',
        `${depth} events of ${name} wait to be published, the oldest for ${Math.round(lagSeconds)} s.`,
      ),
    waiting > BACKLOG && finding(name, 'BACKLOG', `${name} has ${waiting} events of others still to handle.`),
    letters > 0 &&
      finding(name, 'DEAD_LETTERS', `${name} could not handle ${letters} messages: replay or discard them.`),
    count >= ENOUGH_REQUESTS &&
      failed / count > ERROR_SHARE &&
      finding(name, 'ERRORS', `${failed} of ${count} requests to ${name} failed in the last minute.`, 'critical'),
  ];
  return found.filter((each) => each !== false);
}

function missing(replicas: readonly ReplicaState[]): string {
  const names = replicas.flatMap(({ beat }) =>
    Object.entries(beat.dependencies).flatMap(([name, { ok }]) => (ok ? [] : [name])),
  );
  return [...new Set(names)].sort().join(' and ') || 'a dependency';
}

const CRITICAL = new Set(['DOWN']);

function finding(service: string, kind: Finding['kind'], message: string, severity?: Finding['severity']): Finding {
  return { service, kind, message, severity: severity ?? (CRITICAL.has(kind) ? 'critical' : 'warning') };
}

/** An alert that is open now. */
export interface OpenAlert {
  readonly service: string;
  readonly kind: string;
}

/** Which findings are new trouble, and which alerts are over. */
export function decideAlerts<A extends OpenAlert>(
  open: readonly A[],
  findings: readonly Finding[],
): { raise: Finding[]; clear: A[] } {
  const key = ({ service, kind }: OpenAlert): string => `${service} ${kind}`;
  const known = new Set(open.map(key));
  const still = new Set(findings.map(key));
  return {
    raise: findings.filter((each) => !known.has(key(each))),
    clear: open.filter((each) => !still.has(key(each))),
  };
}
