/** A file that cannot be imported as a whole; `message` says why and what to do, in a sentence or two. */
export class CsvFileError extends Error {
  constructor(
    readonly code:
      'import.unreadable' | 'import.no_rows' | 'import.too_many_rows' | 'import.too_large',
    message: string,
  ) {
    super(message);
    this.name = 'CsvFileError';
  }
}
