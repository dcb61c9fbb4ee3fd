/** A dependency's check: resolves when it is usable. What it returns is shown, so keep it free of secrets. */
export type HealthCheck = () => Promise<unknown>;

/** One dependency in the answer of /readyz. */
export interface DependencyHealth {
  readonly ok: boolean;
  readonly ms: number;
  readonly detail?: unknown;
  /** Code or class of the failure; the text stays in the log, since it can hold addresses. */
  readonly error?: string;
}

/** The answer of /readyz. */
export interface Readiness {
  readonly ready: boolean;
  readonly draining: boolean;
  readonly dependencies: Readonly<Record<string, DependencyHealth>>;
}

const CHECK_TIMEOUT_MS = 1_000;
const CACHE_MS = 250;

function failureName(error: unknown): string {
  const coded = error as { code?: unknown; name?: unknown } | null;
  return String(coded?.code ?? coded?.name ?? 'Error');
}

async function measure(check: HealthCheck): Promise<DependencyHealth> {
  const start = performance.now();
  const ms = (): number => Math.round(performance.now() - start);
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('timeout'), { code: 'TIMEOUT' })), CHECK_TIMEOUT_MS);
  });
  try {
    const detail = await Promise.race([check(), timeout]);
    return { ok: true, ms: ms(), detail };
  } catch (error) {
    return { ok: false, ms: ms(), error: failureName(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** What readiness depends on: the process's own database and broker, never another service (O9). */
export class HealthRegistry {
  private readonly checks = new Map<string, HealthCheck>();
  private cached: { at: number; value: Promise<Readiness> } | undefined;
  private stopping = false;

  add(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
    this.cached = undefined;
  }

  get draining(): boolean {
    return this.stopping;
  }

  /** From now on the process answers "not ready": it is about to stop. */
  drain(): void {
    this.stopping = true;
    this.cached = undefined;
  }

  /** All checks side by side, each limited to a second; answers of the last quarter second are reused. */
  readiness(): Promise<Readiness> {
    const now = Date.now();
    if (this.cached && now - this.cached.at < CACHE_MS) return this.cached.value;
    const value = this.measureAll();
    this.cached = { at: now, value };
    return value;
  }

  private async measureAll(): Promise<Readiness> {
    const entries = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await measure(check)] as const),
    );
    const ready = !this.stopping && entries.every(([, health]) => health.ok);
    return { ready, draining: this.stopping, dependencies: Object.fromEntries(entries) };
  }
}
