import { Injectable } from '@nestjs/common';
import type { AcceptingPerson, HostPerson, HostSignIn } from 'nestjs-usher';
import { env } from '../env.js';
import { Accounts } from './accounts.service.js';
import type { ShopRequest } from './token.guard.js';

/** The shop's accounts, as Usher asks for them. */
@Injectable()
export class UsherSignIn implements HostSignIn {
  constructor(private readonly accounts: Accounts) {}

  async personOf(request: ShopRequest): Promise<HostPerson | null> {
    const [, token] = /\bshop_token=([^;]+)/.exec(request.headers.cookie ?? '') ?? [];
    const account = request.account ?? (token ? await this.accounts.withToken(token) : null);
    return account && { id: String(account.id), email: account.email };
  }

  async accountOf(email: string): Promise<{ id: string } | null> {
    const account = await this.accounts.withEmail(email);
    return account && { id: String(account.id) };
  }

  async createAccount(person: AcceptingPerson, password = ''): Promise<{ id: string }> {
    const { email, username, firstName } = person;
    const name = firstName ?? username;
    const account =
      (await this.accounts.withEmail(email)) ??
      (await this.accounts.create({ email, name, password }));
    return { id: String(account.id) };
  }

  signInUrl(returnTo: string): string {
    const panel = `${env('PUBLIC_URL')}/#`;
    // Who is invited joins in the panel, which gets the invitation's secret behind the last #.
    if (returnTo.endsWith('/accept')) return `${panel}/people/accept#`;
    // Who is asked for personal information gives it in the panel.
    if (returnTo.endsWith('/welcome')) return `${panel}/people/own-identity`;
    // A mail leads to an import's page, which is the panel's.
    const [page] = /\/imports\/[\w-]+$/.exec(returnTo) ?? [];
    if (page) return `${panel}/people${page}`;
    return `${panel}/login?returnTo=${encodeURIComponent(returnTo)}`;
  }
}
