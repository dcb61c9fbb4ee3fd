import { collectDefaultMetrics, Counter, Gauge, Histogram, register } from 'prom-client';

let collecting = false;

/** Starts the process metrics (CPU, memory, event loop, handles) once. */
export function startProcessMetrics(): void {
  if (collecting) return;
  collecting = true;
  collectDefaultMetrics({ register });
}

/** Figures that somebody else keeps, by metric name. */
export type MetricsSource = () => Promise<Readonly<Record<string, number>>>;
const sources = new Set<MetricsSource>();

/** Shows further figures at /metrics, read when asked; a source that fails is left out. */
export function addMetricsSource(source: MetricsSource): void {
  sources.add(source);
}

/** Text of all metrics for Prometheus, with its content type. */
export async function renderMetrics(): Promise<{ contentType: string; body: string }> {
  const figures = await Promise.all([...sources].map((source) => source().catch(() => ({}))));
  const lines = figures.flatMap((each) => Object.entries(each)).map(([name, value]) => `${name} ${value}\n`);
  return { contentType: register.contentType, body: `${await register.metrics()}${lines.join('')}` };
}

/** The counter of that name, made at first use. */
export function counter(name: string, help: string, labelNames: string[] = []): Counter {
  return (register.getSingleMetric(name) as Counter | undefined) ?? new Counter({ name, help, labelNames });
}

/** The gauge of that name, made at first use. */
export function gauge(name: string, help: string, labelNames: string[] = []): Gauge {
  return (register.getSingleMetric(name) as Gauge | undefined) ?? new Gauge({ name, help, labelNames });
}

/** The histogram of that name, made at first use; buckets suit seconds of a request. */
export function histogram(name: string, help: string, labelNames: string[] = []): Histogram {
  const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  return (
    (register.getSingleMetric(name) as Histogram | undefined) ?? new Histogram({ name, help, labelNames, buckets })
  );
}

/** Records one answered HTTP request. `route` is a pattern, never a concrete path, so that series stay few. */
export function observeHttp(labels: { method: string; route: string; status: number }, seconds: number): void {
  const names = ['method', 'route', 'status'];
  histogram('mh_http_request_duration_seconds', 'Time to answer HTTP requests', names).observe(
    { ...labels, status: String(labels.status) },
    seconds,
  );
}
