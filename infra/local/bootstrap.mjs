#!/usr/bin/env node
/**
 * The door to every command of the repository. It runs on the Node that happens to be installed (20 or newer) and with no
 * package present: it installs the packages when needed and goes on with Node 24 out of node_modules.
 *
 *   node infra/local/bootstrap.mjs <command> [...]          one of the launcher's commands (see cli.ts)
 *   node infra/local/bootstrap.mjs run <script.ts> [...]    any script of the repository, with Node 24
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const modules = join(root, 'node_modules');
const home = resolve(process.env.MH_HOME ?? join(root, '.mh'));
const started = Date.now();

class Halt extends Error {}

const sentences = {
  ENOSPC: 'The disk is full: free at least 2 GB and run the command again.',
  EACCES: `This user may not write in ${root}: run the command as the folder's owner, or move the checkout.`,
  EROFS: `${root} is on a read-only disk: move the checkout to a writable folder.`,
  network: "The npm registry cannot be reached: connect to the network (or set npm's proxy) and run the command again.",
};
sentences.EPERM = sentences.EACCES;

function checkPlatform() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20)
    throw new Halt(`Node ${process.versions.node} is too old: install Node 20 or newer and run the command again.`);
  const key = `${process.platform}-${process.arch}`;
  if (!['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'].includes(key)) {
    throw new Halt(
      `MH-OS starts on Linux (x64, arm64) and macOS, not on ${key}: use WSL 2, a virtual machine, or docker compose.`,
    );
  }
}

function checkSpace() {
  const { bavail, bsize } = fs.statfsSync(root);
  if (bavail * bsize < 2 * 1024 ** 3) throw new Halt(sentences.ENOSPC);
}

const read = (path) => (fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '');
const lockHash = () =>
  createHash('sha256')
    .update(read(join(root, 'package-lock.json')))
    .digest('hex');

/** True when what npm recorded as installed already is what the lock asks for (somebody ran npm by hand). */
function installedMatchesLock() {
  const wanted = JSON.parse(read(join(root, 'package-lock.json')) || '{}').packages;
  const present = JSON.parse(read(join(modules, '.package-lock.json')) || '{}').packages;
  if (!wanted || !present) return false;
  const installed = ([path, entry]) => present[path] && present[path].version === entry.version;
  const required = ([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.devOptional;
  return Object.entries(wanted).filter(required).every(installed);
}

function packagesAreCurrent() {
  const stamp = join(modules, '.mh-lock-hash');
  if (!fs.existsSync(modules)) return false;
  if (read(stamp) === lockHash()) return true;
  if (!installedMatchesLock()) return false;
  fs.writeFileSync(stamp, lockHash());
  return true;
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.(c|m)?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
}

/** The outer npm describes its own script in the environment; an inner npm must not take that for itself. */
function npmEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/.test(name));
  return { ...Object.fromEntries(own), NX_DAEMON: 'false', npm_config_update_notifier: 'false' };
}

function progressLine(text) {
  const tty = process.stderr.isTTY;
  if (!tty) process.stderr.write(`${text}\n`);
  const timer =
    tty && setInterval(() => process.stderr.write(`\r${text} ${Math.round((Date.now() - started) / 1000)} s `), 500);
  return () => {
    if (!tty) return;
    clearInterval(timer);
    process.stderr.write('\r\x1b[2K');
  };
}

function runNpm(args, cwd) {
  const [command, first] = npmCommand();
  return new Promise((done) => {
    const child = spawn(command, [...first, ...args], {
      cwd,
      env: npmEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 127, output: String(error.message) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function explain({ code, output }) {
  if (code === 127) return 'npm was not found: install Node 20 or newer together with npm and run the command again.';
  if (/ENOSPC/.test(output)) return sentences.ENOSPC;
  if (/EACCES|EPERM|EROFS/.test(output)) return sentences.EACCES;
  if (networkFault.test(output)) return sentences.network;
  const log = join(home, 'logs', 'npm.log');
  fs.mkdirSync(dirname(log), { recursive: true });
  fs.writeFileSync(log, output);
  return `npm could not install the packages: read ${log}, then run the command again.`;
}

/** One installation at a time: npm start and npm test may be typed together on a fresh clone. */
async function underLock(work) {
  const path = join(root, '.mh', 'install.lock');
  fs.mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(path, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(Number(read(path)))) fs.rmSync(path, { force: true });
      await new Promise((wake) => setTimeout(wake, 250));
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(path, { force: true });
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const patient = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
const networkFault =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|network/i;

/** Without a network npm tries each package for minutes; one question first tells at once. Its cache may still have all. */
async function registryAnswers() {
  const ping = await runNpm(
    ['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=500', '--fetch-timeout=15000'],
    root,
  );
  return ping.code === 0 || !networkFault.test(ping.output);
}

async function install() {
  checkSpace();
  const stop = progressLine('Installing packages (only the first time or after a change) ...');
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const network = (await registryAnswers()) ? patient : ['--offline'];
  // Not `npm ci`: that refuses a lock written where the registry lacked some other platform's optional package.
  const result = await runNpm(['install', '--no-save', ...quiet, ...network], root);
  stop();
  if (result.code !== 0) throw new Halt(explain(result));
  fs.writeFileSync(join(modules, '.mh-lock-hash'), lockHash());
  process.env.MH_INSTALL_MS = String(Date.now() - started);
}

function node24Candidates() {
  const name = `node-${process.platform}-${process.arch}`;
  const folders = [join(modules, 'node'), join(modules, 'node', 'node_modules'), modules].flatMap((base, index) =>
    index === 0 ? [base] : [join(base, name), join(base, `node-bin-${process.platform}-${process.arch}`)],
  );
  return folders.map((folder) => join(folder, 'bin', 'node'));
}

const wantedNode = () => JSON.parse(read(join(root, 'package.json'))).dependencies.node;

function findNode24() {
  const works = (path) => String(spawnSync(path, ['--version']).stdout ?? '').trim() === `v${wantedNode()}`;
  return node24Candidates().find((path) => fs.existsSync(path) && works(path));
}

/** npm may refuse install scripts; the `node` package then lacks its binary, which is an ordinary package of its own. */
async function fetchNode24() {
  const arm = process.platform === 'darwin' && process.arch === 'arm64';
  const name = `${arm ? 'node-bin' : 'node'}-${process.platform}-${process.arch}@${wantedNode()}`;
  const stop = progressLine('Fetching Node 24 ...');
  const folder = join(modules, 'node');
  const result = await runNpm(
    ['install', '--no-save', '--ignore-scripts', ...patient, '--no-audit', '--no-fund', '--loglevel=error', name],
    folder,
  );
  stop();
  if (result.code !== 0) throw new Halt(explain(result));
}

async function prepare() {
  checkPlatform();
  if (!packagesAreCurrent()) await underLock(async () => packagesAreCurrent() || install());
  let node = findNode24();
  if (!node) {
    await underLock(async () => findNode24() ?? fetchNode24());
    node = findNode24();
  }
  if (node) return node;
  throw new Halt(
    `Node ${wantedNode()} could not be set up in node_modules: remove node_modules and run the command again.`,
  );
}

/** Runs the script with Node 24; signals travel on, so that the launcher alone decides how things end. */
function handOver(node, args) {
  const PATH = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  // A terminal sends Ctrl-C to the child as well; only what is sent to this process alone is passed on.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm puts a shell in between, which dies of a signal without passing it on.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 250).unref();
  child.on('error', (error) => halt(error));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

function halt(error) {
  const sentence = error instanceof Halt ? error.message : (sentences[error.code] ?? `Set-up failed: ${error.message}`);
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const [command, ...rest] = process.argv.slice(2);
prepare()
  .then((node) => {
    if (command !== 'run') return handOver(node, [join(here, 'cli.ts'), ...process.argv.slice(2)]);
    if (!rest[0]) throw new Halt('Say which script to run: node infra/local/bootstrap.mjs run <script.ts>.');
    return handOver(node, [resolve(root, rest[0]), ...rest.slice(1)]);
  })
  .catch(halt);
