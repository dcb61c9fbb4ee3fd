import { relative, sep } from 'node:path';

/** The folder of the workspace that a file belongs to, such as `services/crm`, wherever the repository lies. */
export const packageOf = (rootDir, path) => relative(rootDir, path).split(sep).slice(0, 2).join('/');
