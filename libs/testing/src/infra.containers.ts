import type { Started } from './infra.process.ts';

/** The same two servers in containers, for machines with a container engine (MH_TEST_INFRA=containers). */
export function startContainers(): { postgres: () => Promise<Started>; nats: () => Promise<Started> } {
  return {
    postgres: async () => {
      const { GenericContainer, Wait } = await import('testcontainers');
      const container = await new GenericContainer('postgres:18')
        .withEnvironment({ POSTGRES_PASSWORD: 'postgres' })
        .withCommand(['postgres', '-c', 'fsync=off', '-c', 'max_connections=400'])
        .withExposedPorts(5432)
        .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
        .start();
      const url = `postgres://postgres:postgres@${container.getHost()}:${container.getMappedPort(5432)}/postgres`;
      return { url, stop: async () => void (await container.stop()) };
    },
    nats: async () => {
      const { GenericContainer, Wait } = await import('testcontainers');
      const container = await new GenericContainer('nats:2.9')
        .withCommand(['-js'])
        .withExposedPorts(4222)
        .withWaitStrategy(Wait.forLogMessage(/Server is ready/))
        .start();
      const url = `nats://${container.getHost()}:${container.getMappedPort(4222)}`;
      return { url, stop: async () => void (await container.stop()) };
    },
  };
}
