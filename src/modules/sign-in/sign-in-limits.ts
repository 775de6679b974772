import { Injectable } from '@nestjs/common';
import { type RateLimit, RateLimits } from '../../common/limits/rate-limits.js';

/** A try of a password: whose it is, and who tries it. */
export interface Try {
  /** The normalized identifier, also of nobody. */
  account: string;
  /** The caller's address. */
  address: string;
  /** The account's name for the device, when it has signed in to the account before. */
  device: string | undefined;
}

/**
 * Bounds the guessing of passwords without letting a stranger lock anybody out: a device that has
 * signed in to the account before is counted by itself. Everybody else is counted by address, by
 * address and account, and, over all addresses, by account.
 */
@Injectable()
export class SignInLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Counts one try. @throws Problem `request.too_many`. */
  async take(tried: Try): Promise<void> {
    // An address that has had its tries adds nothing to what strangers share.
    for (const [limit, key] of counted(tried)) await this.limits.take(limit, key);
  }

  /** Takes the try back, as the password was right. */
  async giveBack(tried: Try): Promise<void> {
    await Promise.all(counted(tried).map(([limit, key]) => this.limits.giveBack(limit, key)));
  }
}

function counted({ account, address, device }: Try): [RateLimit, string][] {
  if (device !== undefined) return [['sign_in_device', device]];
  return [
    ['sign_in_address', address],
    ['sign_in_account_address', `${account}\n${address}`],
    ['sign_in_strangers', account],
  ];
}
