import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { DAY } from '../../common/time/clock.js';
import { NIL_ID } from '../../common/random/ids.js';
import type { Settings } from '../../common/settings/settings.js';
import type { User } from '../people/user.entity.js';
import { cookieAttributes, cookieName, cookieValues } from './cookies.js';

const NAME = 'usher_device';

/** Browsers keep no cookie longer than 400 days (RFC 6265bis, 5.5). */
const LIFETIME = 400 * DAY;

/** The number of accounts that one device is known to, the latest first. */
const ACCOUNTS = 5;

/** The parts of an account that the name of a device is bound to. */
type Account = Pick<User, 'id' | 'passwordHash'>;

/** A device as one account knows it: what it is called, and the proof that we called it so. */
interface KnownDevice {
  keyId: string;
  nonce: string;
  mac: string;
}

/**
 * Finds what the account calls the browser that sends `request`, if it has signed in to the account
 * with its present password. Its tries are counted by themselves, whatever strangers do (OWASP, "Slow
 * Down Online Guessing Attacks with Device Cookies"). The name lets nobody in.
 * @param account null where there is none, which takes the same steps.
 */
export function knownDevice(
  request: Pick<Request, 'headers'>,
  settings: Settings,
  account: Account | null,
): string | undefined {
  const devices = carried(request, settings);
  return devices.find((device) => isOf(settings, device, account ?? nobody))?.nonce;
}

const nobody: Account = { id: NIL_ID, passwordHash: null };

/**
 * Lets the browser prove from now on that it has signed in to the account: until the password is
 * another, so that names which somebody gathered who knew the last one are worth nothing.
 */
export function rememberDevice(
  request: Pick<Request, 'headers'>,
  response: Response,
  settings: Settings,
  account: Account,
): void {
  const devices = carried(request, settings);
  const known = devices.find((device) => isOf(settings, device, account));
  const others = devices.filter((device) => device !== known);
  const renewed = signed(settings, known?.nonce ?? randomBytes(16).toString('base64url'), account);
  const value = [renewed, ...others.slice(0, ACCOUNTS - 1)]
    .map(({ keyId, nonce, mac }) => `${keyId}.${nonce}.${mac}`)
    .join('~');
  response.cookie(cookieName(settings, NAME), value, {
    ...cookieAttributes(settings),
    maxAge: LIFETIME,
  });
}

function carried(request: Pick<Request, 'headers'>, settings: Settings): KnownDevice[] {
  const [value = '', ...others] = cookieValues(request, cookieName(settings, NAME));
  if (others.length > 0) return [];
  return value
    .split('~', ACCOUNTS)
    .map((device) => device.split('.'))
    .flatMap(([keyId, nonce, mac]) => (keyId && nonce && mac ? [{ keyId, nonce, mac }] : []));
}

function isOf(settings: Settings, { keyId, nonce, mac }: KnownDevice, account: Account): boolean {
  const expected = macOf(settings, keyId, nonce, account);
  const given = Buffer.from(mac, 'base64url');
  return expected?.length === given.length && timingSafeEqual(expected, given);
}

function signed(settings: Settings, nonce: string, account: Account): KnownDevice {
  const keyId = settings.keys.currentKeyId;
  const mac = macOf(settings, keyId, nonce, account)?.toString('base64url') ?? '';
  return { keyId, nonce, mac };
}

function macOf(
  { keys }: Settings,
  keyId: string,
  nonce: string,
  { id, passwordHash }: Account,
): Buffer | undefined {
  return keys.sign(keyId, `device\n${nonce}\n${id}\n${passwordHash ?? ''}`);
}
