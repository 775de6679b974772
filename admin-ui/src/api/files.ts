import { pathOf } from './call.js';
import type { HttpClient } from './httpClient.js';

/** The files that the server writes, by their paths below the API's address. */
export const files = {
  /** The people that `filter` lets through, as CSV. */
  usersCsv: (filter: Record<string, unknown>): string =>
    pathOf('GET /users/export.csv', { query: { filter: JSON.stringify(filter) } }),
  /** The same as a workbook. */
  usersWorkbook: (filter: Record<string, unknown>): string =>
    pathOf('GET /users/export.xlsx', { query: { filter: JSON.stringify(filter) } }),
  importTemplate: pathOf('GET /imports/template.csv', { query: {} }),
  importTemplateWorkbook: pathOf('GET /imports/template.xlsx', { query: {} }),
  /** With the columns of personal information that the organization asks for. */
  identityTemplate: pathOf('GET /imports/template.csv', { query: { identity: 'true' } }),
  /** The rows that did not make it, with the reason on each. */
  importErrors: (id: string): string =>
    pathOf('GET /imports/{id}/errors.csv', { params: { id }, query: {} }),
  /** The same as a workbook. */
  importErrorsWorkbook: (id: string): string =>
    pathOf('GET /imports/{id}/errors.xlsx', { params: { id }, query: {} }),
  /** All that is held about one person, as JSON. */
  personalData: (id: string): string => pathOf('GET /users/{id}/personal-data', { params: { id } }),
  /** The same of the person who is signed in. */
  myPersonalData: pathOf('GET /me/personal-data', {}),
};

export interface DownloadedFile {
  name: string;
  content: Blob;
}

/**
 * Reads a file as it was written. Clients of applications give texts, which would break the bytes of
 * a workbook, and of a CSV that is not UTF-8: what is no JSON comes as Base64.
 */
export async function readFile(httpClient: HttpClient, url: string): Promise<DownloadedFile> {
  const { headers, body } = await httpClient(asText(url), {
    headers: new Headers({ Accept: 'text/plain, application/json' }),
  });
  const type = headers.get('Content-Type') ?? 'text/plain';
  const isJson = type.startsWith('application/json');
  const content = isJson ? new Blob([body], { type }) : new Blob(bytesOf(body));
  return { name: nameIn(headers, url), content };
}

function asText(url: string): string {
  if (!/\.(csv|xlsx)(\?|$)/.test(url)) return url;
  return `${url}${url.includes('?') ? '&' : '?'}encoding=base64`;
}

/** The number of characters that are read at once: whole groups of four. */
const PART = 1 << 20;

/** Gives what a Base64 text stands for, in parts. */
function bytesOf(text: string): Uint8Array<ArrayBuffer>[] {
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_, at) =>
    text.slice(at * PART, (at + 1) * PART),
  );
  return parts.map((part) => Uint8Array.from(atob(part), (one) => one.charCodeAt(0)));
}

/** Saves a file as the browser does with one that is downloaded. */
export function saveFile({ name, content }: DownloadedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: browsers begin to read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameIn(headers: Headers, url: string): string {
  const said = /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '')?.[1];
  return said ?? /[^/?]+(?=\?|$)/.exec(url)?.[0] ?? '';
}
