import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { jest } from '@jest/globals';
import { Logger, type LoggerService } from '@nestjs/common';
import { type Answer, Client } from './client.js';
import { redisServer, stackName } from './stack.js';
import type { TestUsher } from './usher.js';

/** Everything that a server under test says where personal data must not be said. */
export interface Overheard {
  /** The lines that are logged at all levels, and printed. */
  logs: string[];
  /** Every command to Redis: jobs, limits, whatever; none on the stack without it. */
  redis: string[];
  /** Every refusal and failure that was answered. */
  problems: string[];
  /** A client whose refusals are listened to. */
  client(): Client;
  stop(): void;
}

/** Listens until it is stopped. */
export async function listenTo(usher: TestUsher): Promise<Overheard> {
  const logs: string[] = [];
  const redis: string[] = [];
  const problems: string[] = [];
  const note = (...said: unknown[]): void => void logs.push(said.map(inWords).join(' '));
  Logger.overrideLogger({
    log: note,
    error: note,
    warn: note,
    debug: note,
    verbose: note,
    fatal: note,
  } satisfies LoggerService);
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation(note),
  );
  const monitor = stackName === 'mysql' ? await monitorRedis(redis) : undefined;
  return {
    logs,
    redis,
    problems,
    client: () => new ListenedClient(usher.url, problems),
    stop: () => {
      monitor?.destroy();
      for (const spy of printed) spy.mockRestore();
      Logger.overrideLogger(['error', 'fatal']);
    },
  };
}

/** Has Redis tell every command that it gets, of whatever test. (ioredis' own loses its way when there are many.) */
async function monitorRedis(commands: string[]): Promise<Socket> {
  const { hostname, port } = new URL(redisServer);
  const socket = connect(Number(port || 6379), hostname).setEncoding('utf8');
  socket.on('data', (said: string) => commands.push(said));
  await once(socket, 'connect');
  socket.write('MONITOR\r\n');
  await once(socket, 'data');
  return socket;
}

class ListenedClient extends Client {
  constructor(
    url: string,
    private readonly problems: string[],
  ) {
    super(url);
  }

  override async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>> {
    const answer = await super.send<T>(method, path, body, headers);
    if (answer.status >= 400) this.problems.push(answer.text);
    return answer;
  }
}

function inWords(said: unknown): string {
  if (said instanceof Error) return `${said.message} ${said.stack ?? ''}`;
  return typeof said === 'string' ? said : JSON.stringify(said);
}
