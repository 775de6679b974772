import type { Database } from '../../../database/database.js';
import type { UsherImportMails } from '../dto/import-mails.dto.js';

/** Counts the mails that an import has queued, by what became of them. */
export async function mailsOfImport(
  database: Database,
  importId: string,
): Promise<UsherImportMails> {
  const rows = await database.query<{ status: string; count: number | string }>(
    'SELECT status, COUNT(*) AS count FROM usher_emails WHERE import_id = ? GROUP BY status',
    [importId],
  );
  const counts = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  return {
    queued: (counts.get('queued') ?? 0) + (counts.get('sending') ?? 0),
    sent: counts.get('sent') ?? 0,
    failed: counts.get('failed') ?? 0,
  };
}
