import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface HostProcess {
  readonly pid: number | undefined;
  /** Gives what it has complained about so far: its standard error. */
  complaints(): string;
  /** Asks it to end (SIGTERM), and waits until it has. @returns whether it did so by itself, in time. */
  stop(): Promise<boolean>;
  /** Ends it as a crash does (SIGKILL). @throws Error when it had ended by itself before. */
  kill(): Promise<void>;
  /** Has it stand still (SIGSTOP), as a machine does that is out of memory or being moved. */
  pause(): void;
  /** Has it go on where it stood. */
  resume(): void;
}

/** The time that a process may take to end by itself, in milliseconds. */
const PATIENCE = 10_000;

/** A command of the built standalone application, with these settings and no others. */
export type Command = 'main' | 'worker' | 'migrate';
export type Settings = Readonly<Record<string, string>>;

/** A script of Node's, with its parameters, in the directory where it runs. */
export interface Script {
  path: string;
  parameters?: readonly string[];
  directory?: string;
}

/**
 * Starts a command that goes on, and waits until it has printed `ready`.
 * @throws Error with what it said when it ends instead.
 */
export function startProcess(
  command: Command,
  settings: Settings,
  ready: string,
): Promise<HostProcess> {
  return startScript(scriptOf(command), settings, ready);
}

/** The same with a script of any application. */
export async function startScript(
  script: Script,
  settings: Settings,
  ready: string,
): Promise<HostProcess> {
  const { child, said } = launch(script, settings);
  const ended = once(child, 'exit');
  const isReady = new Promise<'ready'>((resolve) => {
    child.stdout?.on('data', () => {
      if (said.output.includes(ready)) resolve('ready');
    });
  });
  if ((await Promise.race([isReady, ended])) !== 'ready') throw endedEarly(script, said);
  return {
    pid: child.pid,
    complaints: () => said.complaints,
    stop: async () => {
      const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(kill);
      return child.signalCode !== 'SIGKILL';
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw endedEarly(script, said);
      child.kill('SIGKILL');
      await ended;
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  };
}

/** Runs a command to its end. */
export async function runProcess(command: Command, settings: Settings): Promise<void> {
  const script = scriptOf(command);
  const { child, said } = launch(script, settings);
  await once(child, 'exit');
  if (child.exitCode !== 0) throw endedEarly(script, said);
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Said {
  output: string;
  complaints: string;
}

const scripts: Readonly<Record<Command, [string, ...string[]]>> = {
  main: ['dist/bundle/host/main.js'],
  worker: ['dist/bundle/host/worker.js'],
  migrate: ['dist/bundle/bin/usher.js', 'migrate'],
};

function scriptOf(command: Command): Script {
  const [path, ...parameters] = scripts[command];
  built('admin-ui/dist/index.html');
  return { path: built(path), parameters };
}

function launch(
  { path, parameters = [], directory }: Script,
  settings: Settings,
): { child: ChildProcess; said: Said } {
  const child = spawn(process.execPath, [path, ...parameters], {
    cwd: directory,
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const said: Said = { output: '', complaints: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.complaints += chunk.toString()));
  return { child, said };
}

/** The path of what the build has made. */
export function built(path: string): string {
  const whole = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  if (!existsSync(whole)) throw new Error(`${path} is missing. Run \`npm run build\` first.`);
  return whole;
}

function endedEarly({ path }: Script, { output, complaints }: Said): Error {
  return new Error(`${path} ended with: ${output}${complaints}`);
}
