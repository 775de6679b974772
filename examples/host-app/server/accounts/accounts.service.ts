import { ConflictException, Injectable, type OnModuleInit } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { env } from '../env.js';
import { Account } from './account.entity.js';
import { hashOf, isPassword } from './passwords.js';

/** The facts of an account to whoever may see it. */
export type PublicAccount = Pick<Account, 'id' | 'email' | 'name'>;

@Injectable()
export class Accounts implements OnModuleInit {
  constructor(
    @InjectRepository(Account) private readonly accounts: Repository<Account>,
    private readonly tokens: JwtService,
  ) {}

  /** The owner's account, without which nobody could sign in. */
  async onModuleInit(): Promise<void> {
    const owner = { email: env('OWNER_EMAIL'), name: 'Owner', password: env('OWNER_PASSWORD') };
    if (!(await this.withEmail(owner.email))) await this.create(owner);
  }

  /** Gives the token of whoever has this password; undefined when nobody has. */
  async tokenFor(email: string, password: string): Promise<string | undefined> {
    const account = await this.withEmail(email);
    if (!account || !isPassword(password, account.password)) return undefined;
    return this.tokens.signAsync({ sub: String(account.id) });
  }

  /** Finds whom a token was given to; null when it is not one of ours, or not any more. */
  async withToken(token: string): Promise<Account | null> {
    const { sub } = await this.tokens
      .verifyAsync<{ sub: string }>(token)
      .catch(() => ({ sub: undefined }));
    return sub === undefined ? null : this.accounts.findOneBy({ id: Number(sub) });
  }

  withEmail(email: string): Promise<Account | null> {
    return this.accounts.findOneBy({ email: email.toLowerCase() });
  }

  async create(account: { email: string; name: string; password: string }): Promise<Account> {
    const email = account.email.toLowerCase();
    if (await this.withEmail(email)) throw new ConflictException(`${email} has an account.`);
    return this.accounts.save({ ...account, email, password: hashOf(account.password) });
  }

  list(skip: number, take: number): Promise<[PublicAccount[], number]> {
    const select = { id: true, email: true, name: true };
    return this.accounts.findAndCount({ select, skip, take, order: { id: 'ASC' } });
  }
}
