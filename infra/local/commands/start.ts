import { parseStart } from './args.ts';
import type { StartOptions } from './args.ts';
import { detach, detachedProgress } from './detach.ts';
import { Launch } from '../launch.ts';
import { pathsOf } from '../plan/paths.ts';
import { readState, runningLauncher } from '../processes/state-file.ts';
import { duration, StatusView } from '../status-view.ts';
import type { Progress } from '../status-view.ts';
import { summary } from './summary.ts';

/** `npm start`: brings everything up and stays until it is asked to end. */
export async function start(args: readonly string[]): Promise<number> {
  const options = parseStart(args);
  const paths = pathsOf();
  if (runningLauncher(paths.run)) {
    const state = readState(paths.run);
    process.stdout.write(state?.ready ? summary(paths, state.urls) : 'MH-OS is just starting: npm run status.\n');
    return 0;
  }
  if (options.detach) return detach(paths, args);
  return runHere(options);
}

async function runHere(options: StartOptions): Promise<number> {
  const began = Date.now() - Number(process.env['MH_INSTALL_MS'] ?? 0);
  const paths = pathsOf();
  const { progress, tell } = detachedProgress() ?? { progress: new StatusView(), tell: undefined };
  const launch = new Launch(paths, options, progress);
  const { ended, asked } = endOnSignal(launch, progress);
  try {
    await launch.up();
  } catch (error) {
    // What was asked to end while starting fails in many ways; only an unasked failure is worth a sentence.
    if (!asked()) throw error;
    return ended;
  }
  const text = summary(paths, readState(paths.run)?.urls ?? {}, duration(Date.now() - began));
  if (tell) tell(text);
  else process.stdout.write(text);
  return ended;
}

/** Resolves with the exit code once a signal has taken everything down; a second signal does not wait any longer. */
function endOnSignal(launch: Launch, progress: Progress): { ended: Promise<number>; asked: () => boolean } {
  let asked = 0;
  const ended = new Promise<number>((done, failed) => {
    const end = (): void => {
      const again = asked > 0 && Date.now() - asked > 500;
      if (again) launch.supervisor.killNow();
      if (asked > 0) return;
      asked = Date.now();
      progress.end();
      process.stdout.write('\nStopping ...\n');
      launch.stop().then(() => {
        process.stdout.write('Everything has stopped.\n');
        done(0);
      }, failed);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  });
  return { ended, asked: () => asked > 0 };
}
