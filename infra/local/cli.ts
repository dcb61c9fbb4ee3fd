import { Halt, sentenceFor } from './halt.ts';
import { tellFailure } from './commands/detach.ts';
import { commands } from './commands/commands.ts';

const [name = 'start', ...args] = process.argv.slice(2);
const command = commands[name];

try {
  if (!command) throw new Halt(`There is no command "${name}": choose from ${Object.keys(commands).join(', ')}.`);
  process.exitCode = await command(args);
} catch (error) {
  const sentence = sentenceFor(error);
  if (!tellFailure(sentence)) process.stderr.write(`\n${sentence}\n`);
  process.exitCode = 1;
}
// Whatever an interrupted start still waits for must not keep the command from ending.
setTimeout(() => process.exit(), 2000).unref();
