import type { Database } from '../../database/database.js';

/** How the mails of an import stand. */
export interface MailCounts {
  queued: number;
  sent: number;
  failed: number;
}

/** Counts the mails that an import has queued, by what became of them. */
export async function mailsOfImport(database: Database, importId: string): Promise<MailCounts> {
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
