import { readFile } from 'node:fs/promises';
import type { Logger } from '@mh-os/host/plain';
import { buildGraph, type Graph } from './graph.ts';

/** The supergraph text from a file or an http(s) URL. */
async function fetchSdl(location: string): Promise<string> {
  if (!/^https?:\/\//.test(location)) return readFile(location, 'utf8');
  const response = await fetch(location, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`${location} answered ${response.status}`);
  return response.text();
}

export interface GraphSourceOptions {
  readonly location: string;
  readonly pollMs: number;
  readonly logger: Logger;
}

/** Holds the graph in use and replaces it when its source changes; a broken source leaves the old one serving (G10). */
export class GraphSource {
  private graph: Graph | undefined;
  private text = '';
  private refused = '';
  private timer: NodeJS.Timeout | undefined;
  private readonly options: GraphSourceOptions;
  private readonly listeners: ((graph: Graph) => void)[] = [];

  constructor(options: GraphSourceOptions) {
    this.options = options;
  }

  get current(): Graph | undefined {
    return this.graph;
  }

  onChange(listener: (graph: Graph) => void): void {
    this.listeners.push(listener);
  }

  /** Loads now and then on every poll. A start without a supergraph is not fatal: it may be a moment late. */
  async start(): Promise<void> {
    await this.reload();
    this.timer = setInterval(() => void this.reload(), this.options.pollMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** True where the graph in use is the one at the source. */
  async reload(): Promise<boolean> {
    const { location, logger } = this.options;
    let text = '';
    try {
      text = await fetchSdl(location);
      if (text === this.text) return true;
      if (text === this.refused) return false;
      const graph = buildGraph(text);
      this.text = text;
      this.refused = '';
      this.graph = graph;
      for (const listener of this.listeners) listener(graph);
      logger.info({ hash: graph.hash, subgraphs: graph.subgraphs.map(({ name }) => name) }, 'supergraph in use');
      return true;
    } catch (error) {
      this.refused = text;
      const kept = this.graph ? 'the old supergraph stays in use' : 'no supergraph yet';
      logger.error({ err: error, location }, `supergraph refused: ${kept}`);
      return false;
    }
  }
}
