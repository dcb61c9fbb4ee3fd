import { sh } from './steps.ts';

// `bootstrap.mjs run tool.ts eslint .`: one development tool of node_modules, under the right Node.
const [tool = 'eslint', ...args] = process.argv.slice(2);
const ran = await sh(tool, args);
process.stdout.write(ran.output);
process.exitCode = ran.code;
