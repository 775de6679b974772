import { jsonOf } from './answer.js';
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
  importErrors: (id: string): string => pathOf('GET /imports/{id}/errors.csv', { params: { id } }),
  /** The same as a workbook. */
  importErrorsWorkbook: (id: string): string =>
    pathOf('GET /imports/{id}/errors.xlsx', { params: { id } }),
  /** All that is held about one person, as JSON. */
  personalData: (id: string): string => pathOf('GET /users/{id}/personal-data', { params: { id } }),
  /** The same of the person who is signed in. */
  myPersonalData: pathOf('GET /me/personal-data', {}),
};

export interface DownloadedFile {
  name: string;
  content: Blob;
}

/** Reads a file as it was written. */
export async function readFile(httpClient: HttpClient, url: string): Promise<DownloadedFile> {
  const { headers, body } = await httpClient(url, {
    headers: new Headers({ Accept: 'text/csv, application/json' }),
  });
  const type = headers.get('Content-Type') ?? 'text/plain';
  // Reading text takes the mark away that tells spreadsheets that it is UTF-8.
  const mark = type.startsWith('text/csv') && !body.startsWith('\ufeff') ? '\ufeff' : '';
  return { name: nameIn(headers, url), content: new Blob([mark, body], { type }) };
}

/**
 * Reads a workbook as it was written, with the session cookie: clients of applications give texts,
 * and a workbook is none.
 */
export async function readWorkbook(
  url: string,
  headers: Record<string, string>,
): Promise<DownloadedFile> {
  const response = await fetch(url, { headers, credentials: 'same-origin' });
  // The answer's words are the problem's.
  if (!response.ok) jsonOf(response.status, await response.text(), null);
  return { name: nameIn(response.headers, url), content: await response.blob() };
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
