import { parseJson } from './answer.js';
import { connection } from './connection.js';

let pingUrl = '/api/auth/me';

/** Says where the API is, for asking whether it is there. */
export function askAt(apiUrl: string): void {
  pingUrl = `${apiUrl}/auth/me`;
}

/**
 * Tells that the server gave no answer.
 * @returns when it answers again.
 */
export function serverLost(): Promise<void> {
  return connection.lost(isServerThere);
}

/** Tells whether the server answers. That nobody is signed in is an answer too. */
async function isServerThere(): Promise<boolean> {
  try {
    const response = await fetch(pingUrl, { headers: { Accept: 'application/json' } });
    return response.status < 500 && parseJson(await response.text()) !== undefined;
  } catch {
    return false;
  }
}
