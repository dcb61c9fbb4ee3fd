/** The folder of the workspace that a file belongs to. */
export const packageOf = (path) =>
  /^.*?\/(?:(?:libs|services|apps|infra)\/[^/]+|gateway)(?=\/)/.exec(path)?.[0] ?? path;
