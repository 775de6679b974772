import type { UsherImport, UsherImportRow } from '../../admin-ui/src/api/contract.js';
import { type Client, until } from './client.js';

/** A row of an import, as the API gives it. */
export type Row = UsherImportRow;

/** An import, as the API gives it. */
export type ImportBody = UsherImport;

/** Uploads a CSV; throws unless it was taken. */
export async function uploadCsv(
  client: Client,
  content: string | Buffer,
  fields: Record<string, string> = {},
): Promise<ImportBody> {
  const { status, body, text } = await client.upload<ImportBody>('/api/imports', content, fields);
  if (status !== 201) throw new Error(`The upload answered ${status}: ${text}`);
  return body;
}

/** The headers of the columns that no field uses. */
export function unusedColumns({ columns }: Pick<ImportBody, 'columns'>): string[] {
  return columns.flatMap(({ column, header }) => (column === null ? [header] : []));
}

/** The keys of the columns that are used, in the file's order. */
export function usedColumns({ columns }: Pick<ImportBody, 'columns'>): string[] {
  return columns.flatMap(({ column }) => column ?? []);
}

/** Waits until the rows of an import have been judged again. */
export function judged(client: Client, id: string): Promise<ImportBody> {
  return until(async () => {
    const { body } = await client.get<ImportBody>(`/api/imports/${id}`);
    return body.status !== 'reading' && body;
  }, 30);
}

/** The first thousand rows of an import. */
export async function rowsOf(client: Client, id: string): Promise<Row[]> {
  const query = 'sort=["rowNumber","ASC"]&range=[0,999]';
  return (await client.get<Row[]>(`/api/imports/${id}/rows?${query}`)).body;
}

/** Starts an import and waits until it is over. */
export async function processed(client: Client, id: string): Promise<ImportBody> {
  const { status, text } = await client.post(`/api/imports/${id}/process`);
  if (status !== 202) throw new Error(`The start answered ${status}: ${text}`);
  return ended(client, id);
}

/** Waits until an import is over, however it ends. */
export function ended(client: Client, id: string): Promise<ImportBody> {
  return until(async () => {
    const { body } = await client.get<ImportBody>(`/api/imports/${id}`);
    return ['completed', 'failed', 'cancelled'].includes(body.status) && body;
  }, 30);
}
