import type { Config } from '@react-router/dev/config';

export default {
  ssr: true,
  // One manifest with the first page: an operator walks through all areas, and every link is known at once.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
