import type { Graph } from '../supergraph/graph.ts';
import { subgraphKey } from '../config.ts';
import { SubgraphClient, type SubgraphClientOptions } from './client.ts';
import type { Send } from './send.ts';

export type RegistryOptions = Omit<SubgraphClientOptions, 'name' | 'url'> & {
  readonly urls: ReadonlyMap<string, string>;
};

/** One client per subgraph; it outlives a reload of the supergraph, so that breakers and connections do too. */
export class SubgraphRegistry {
  private readonly clients = new Map<string, SubgraphClient>();
  private readonly options: RegistryOptions;

  constructor(options: RegistryOptions) {
    this.options = options;
  }

  /** Makes clients for a graph's subgraphs; a changed URL replaces its client. */
  adopt(graph: Graph): void {
    for (const { name, url: declared } of graph.subgraphs) {
      const url = this.options.urls.get(subgraphKey(name)) ?? declared;
      const known = this.clients.get(name);
      if (known?.url === url) continue;
      this.clients.set(name, new SubgraphClient({ ...this.options, name, url }));
      if (known) void known.close();
    }
  }

  readonly send: Send = (name, body, caller, mutation) => {
    const client = this.clients.get(name);
    if (!client) throw new Error(`no subgraph ${name}`);
    return client.send(body, caller, mutation);
  };

  /** Base URL of a subgraph by its name in the graph. */
  originOf(name: string): string | undefined {
    const client = this.clients.get(name);
    return client && new URL(client.url).origin;
  }

  all(): readonly SubgraphClient[] {
    return [...this.clients.values()];
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.all().map((client) => client.close()));
  }
}
