import { randomBytes } from 'node:crypto';
import { type INestApplication, Module, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import {
  type AcceptingPerson,
  type HostPerson,
  type HostSignIn,
  UsherModule,
} from '../../src/index.js';
import type { UsherOptions } from '../../src/index.js';
import { type Answer, Client } from './client.js';
import { hostTables } from './host-tables.js';
import { createTestDatabase } from './stack.js';
import { QuietLogger } from './quiet-logger.js';

interface Account {
  id: number;
  email: string;
  password: string | undefined;
  tenant: string | undefined;
}

/** The accounts of a host that signs its people in itself: with numeric ids, and tokens. */
export class HostAccounts implements HostSignIn {
  readonly accounts: Account[] = [];
  /** The people whom it was asked to make accounts of, each time that it was. */
  readonly asked: AcceptingPerson[] = [];
  readonly signedOut: string[] = [];
  /** Has the next accounts refused with what it throws. */
  refuse: (() => never) | undefined;
  private readonly tokens = new Map<string, Account>();

  add(email: string, tenant?: string, password?: string): Account {
    const account = { id: this.accounts.length + 1, email, password, tenant };
    this.accounts.push(account);
    return account;
  }

  /** A token of somebody, as the host's own sign-in would hand it out. */
  tokenOf(account: Account): string {
    const token = randomBytes(8).toString('hex');
    this.tokens.set(token, account);
    return token;
  }

  of(email: string): Account {
    const account = this.accounts.find((one) => one.email === email);
    if (!account) throw new Error(`The host has no account of ${email}.`);
    return account;
  }

  personOf(request: unknown): HostPerson | null {
    const { authorization = '', cookie = '' } = (request as Request).headers;
    const token = /^Bearer (.*)$/.exec(authorization)?.[1] ?? /host=([^;]*)/.exec(cookie)?.[1];
    const account = this.tokens.get(token ?? '');
    if (!account) return null;
    // Hosts in JavaScript give their ids as they are.
    const id = account.id as unknown as string;
    return { id, email: account.email, organizationId: account.tenant };
  }

  async accountOf(email: string): Promise<{ id: string } | null> {
    const account = this.accounts.find((one) => one.email === email);
    return Promise.resolve(account ? { id: String(account.id) } : null);
  }

  async createAccount(
    person: AcceptingPerson,
    password: string | undefined,
  ): Promise<{ id: string }> {
    this.asked.push(person);
    await new Promise((resolve) => setTimeout(resolve, 5));
    this.refuse?.();
    const account =
      this.accounts.find(({ email }) => email === person.email) ?? this.add(person.email);
    account.password = password;
    return { id: String(account.id) };
  }

  signInUrl(returnTo: string): string {
    return `http://host.test/login?next=${encodeURIComponent(returnTo)}`;
  }

  async signOut({ id }: { id: string }): Promise<void> {
    this.signedOut.push(id);
    return Promise.resolve();
  }
}

/** Speaks HTTP as somebody who is signed in to the host. */
export class HostClient extends Client {
  constructor(
    url: string,
    private readonly token: string | undefined,
  ) {
    super(url);
  }

  override send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const bearer: Record<string, string> =
      this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
    return super.send(method, path, body, { ...bearer, ...headers });
  }
}

export interface TestHost {
  app: INestApplication;
  accounts: HostAccounts;
  errors: string[];
  /** A client of whom the host has signed in; of nobody without an account. */
  client(account?: Account): HostClient;
  close(): Promise<void>;
}

/**
 * An application with accounts of its own that has Usher as one module among its own, under
 * `/people`, on the stack under test with an empty database. It listens on the port of its `publicUrl`,
 * or on any.
 */
export async function startHost(
  change: Partial<UsherOptions> = {},
  own: Pick<ModuleMetadata, 'controllers' | 'imports'> = {},
  accounts = new HostAccounts(),
): Promise<TestHost> {
  const database = await createTestDatabase();
  const publicUrl = change.publicUrl ?? 'http://host.test';
  const usher = UsherModule.forRoot({
    secretKeys: `test:${randomBytes(32).toString('base64')}`,
    publicUrl,
    mail: { from: 'Usher <usher@corp.example>' },
    runJobs: false,
    path: 'people',
    signIn: accounts,
    ...change,
  });
  @Module({ ...own, imports: [hostTables(database.options), usher, ...(own.imports ?? [])] })
  class HostModule {}
  const logger = new QuietLogger();
  const app = await NestFactory.create<NestExpressApplication>(HostModule, {
    logger,
    abortOnError: false,
  });
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  await app.listen(Number(new URL(publicUrl).port), '127.0.0.1').catch(async (thrown: unknown) => {
    await close();
    throw thrown;
  });
  const url = await app.getUrl();
  return {
    app,
    accounts,
    errors: logger.complaints,
    client: (account) => new HostClient(url, account && accounts.tokenOf(account)),
    close,
  };
}
