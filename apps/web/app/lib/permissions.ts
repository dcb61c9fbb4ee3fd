/** Whether a list such as `['platform.brand.read', 'catalog-pricing.*']` allows an action. */
export const holds = (permissions: readonly string[], wanted: string): boolean =>
  permissions.some(
    (given) => given === wanted || given === '*' || (given.endsWith('.*') && wanted.startsWith(given.slice(0, -1))),
  );
