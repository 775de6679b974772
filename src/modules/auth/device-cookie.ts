import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { DAY } from '../../common/clock.js';
import type { Settings } from '../../common/settings.js';
import { cookieAttributes, cookieName, cookieValues } from './cookies.js';

const NAME = 'usher_device';

/** Browsers keep no cookie longer than 400 days (RFC 6265bis, 5.5). */
const LIFETIME = 400 * DAY;

/** How many accounts one device is known to, the latest first. */
const ACCOUNTS = 5;

/** A device as one account knows it: what it is called, and the proof that we called it so. */
interface KnownDevice {
  keyId: string;
  nonce: string;
  mac: string;
}

/**
 * Finds what the account calls the browser that sends `request`, if it has signed in to the account
 * before. Its tries are counted by themselves, whatever strangers do (OWASP, "Slow Down Online
 * Guessing Attacks with Device Cookies"). The name lets nobody in.
 */
export function knownDevice(
  request: Pick<Request, 'headers'>,
  settings: Settings,
  userId: string,
): string | undefined {
  return carried(request, settings).find((device) => isOf(settings, device, userId))?.nonce;
}

/** Lets the browser prove from now on that it has signed in to the account. */
export function rememberDevice(
  request: Pick<Request, 'headers'>,
  response: Response,
  settings: Settings,
  userId: string,
): void {
  const devices = carried(request, settings);
  const known = devices.find((device) => isOf(settings, device, userId));
  const others = devices.filter((device) => device !== known);
  const renewed = signed(settings, known?.nonce ?? randomBytes(16).toString('base64url'), userId);
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

function isOf(settings: Settings, { keyId, nonce, mac }: KnownDevice, userId: string): boolean {
  const expected = macOf(settings, keyId, nonce, userId);
  const given = Buffer.from(mac, 'base64url');
  return expected?.length === given.length && timingSafeEqual(expected, given);
}

function signed(settings: Settings, nonce: string, userId: string): KnownDevice {
  const keyId = settings.keys.currentKeyId;
  const mac = macOf(settings, keyId, nonce, userId)?.toString('base64url') ?? '';
  return { keyId, nonce, mac };
}

function macOf(
  { keys }: Settings,
  keyId: string,
  nonce: string,
  userId: string,
): Buffer | undefined {
  return keys.sign(keyId, `device\n${nonce}\n${userId}`);
}
