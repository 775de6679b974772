/**
 * Index hints that a statement on usher_import_rows goes along, written after the table and its
 * alias. MySQL and MariaDB choose by statistics that lag behind a table which an import has just
 * filled, and then read the whole import for each of its rows. SQLite takes these for comments.
 */
export const byRowNo = '/*! FORCE INDEX (PRIMARY) */';
export const byEmail = '/*! FORCE INDEX (usher_import_rows_email) */';
export const byVerdict = '/*! FORCE INDEX (usher_import_rows_verdict) */';
/** Of usher_import_faults: rows with the same fault stand side by side. */
export const byFault = '/*! FORCE INDEX (usher_import_faults_group) */';
export const byUsername = '/*! FORCE INDEX (usher_import_rows_username) */';

/**
 * The file's order among the rows f that share an e-mail, or a username. MySQL goes along an index only
 * where the order names all of its columns; else it sorts all of these rows, to give the first.
 */
export const amongEmails = 'f.import_id, f.email, f.row_no';
export const amongUsernames = 'f.import_id, f.username, f.username_given, f.row_no';

/** After a SELECT: nobody else changes or deletes what it finds before the transaction ends. SQLite has one writer anyway. */
export const forUpdate = '/*! FOR UPDATE */';

/** After SELECT: the tables are read in the order in which they are written. */
export const inWrittenOrder = '/*! STRAIGHT_JOIN */';
