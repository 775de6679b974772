import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import multer from 'multer';
import { words } from '../../words/words.js';
import { Problem } from '../problem/problem.js';
import { asProblem } from './problem.filter.js';

/** A file on its way, and the fields that came before it. */
export interface ReceivedFile {
  name: string;
  fields: Fields;
  /** Its bytes. They end when the whole body has come, and there is nothing else in it. */
  content: AsyncIterable<Uint8Array>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Hands the file of a multipart body to `read` while it arrives. A refusal of `read` counts at once,
 * while the rest of the upload is still on its way.
 * @param known the names of the fields that may come before the file.
 * @returns once it has been read, or there was none.
 * @throws Problem 400 for a body that cannot be made sense of, or has a second file; 422 for other
 * fields, and for those that come after the file.
 */
export function receiveFile(
  request: Request,
  response: Response,
  known: readonly string[],
  read: (file: ReceivedFile) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: { fields: Fields; reading: Promise<void> } | undefined;
    let tellRest: (refusal: Problem | undefined) => void = () => undefined;
    const rest = new Promise<Problem | undefined>((tell) => (tellRest = tell));
    const storage: multer.StorageEngine = {
      _handleFile: (_request, { originalname: name, stream }, done) => {
        let broken: Error | undefined;
        stream.once('error', (failure: Error) => (broken = failure));
        const fields = { ...(request.body as Fields) };
        const reading = (async () => {
          demandKnown(fields, known);
          await read({ name, fields, content: wholeOf(stream, rest) });
        })().catch((thrown: unknown) => {
          throw broken !== undefined && thrown === broken ? brokenOff() : thrown;
        });
        received = { fields, reading };
        // What comes behind the file is looked at while its reader waits for it.
        stream.once('end', () => done(null, {}));
        // A refusal goes out at once: multer would wait for the end of the upload first.
        reading.catch(reject);
        reading.catch(done);
      },
      _removeFile: (_request, _file, done) => done(null),
    };
    const fileFilter: multer.Options['fileFilter'] = (_request, { fieldname }, accept) => {
      if (fieldname === 'file' && !received) {
        accept(null, true);
        return;
      }
      const refusal = notAnUpload();
      tellRest(refusal);
      if (!received) reject(refusal);
      accept(refusal);
    };
    // The reader counts the bytes: multer's limit would look like the end of the file.
    const limits = { files: 2, fields: 20, fieldSize: 1000, fieldNameSize: 100, parts: 22 };
    const receive = multer({ storage, limits, fileFilter, defParamCharset: 'utf8' }).any();
    receive(request, response, (failure: unknown) => {
      // Once there is a file, what its reader says counts, not what the broken stream looks like.
      if (received) {
        tellRest(failure ? malformed(failure) : lateField(request.body as Fields, received.fields));
        received.reading.then(resolve, reject);
      } else if (failure) reject(malformed(failure));
      else resolve();
    });
  });
}

/** The bytes of a file, whose end waits for what is told of the rest of the body. */
async function* wholeOf(
  file: Readable,
  rest: Promise<Problem | undefined>,
): AsyncGenerator<Uint8Array> {
  yield* file as AsyncIterable<Uint8Array>;
  const refusal = await rest;
  if (refusal) throw refusal;
}

/** @throws Problem 422 for fields that nobody knows. */
function demandKnown(fields: Fields, known: readonly string[]): void {
  const unknown = Object.keys(fields).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Problem('request.invalid', {
    errors: Object.fromEntries(
      unknown.map((property) => [property, words('value.unknown_property', { property })]),
    ),
  });
}

/** The refusal of a field that came when the file had been read without it; undefined for none. */
function lateField(all: Fields, before: Fields): Problem | undefined {
  const name = Object.keys(all).find((one) => all[one] !== before[one]);
  if (name === undefined) return undefined;
  const detail = words('request.field_after_file', { name });
  return new Problem('request.invalid', { detail, errors: { [name]: detail } });
}

/** The refusal of a file that did not come to its end, of which the reader knows no better. */
function brokenOff(): Problem {
  return new Problem('request.malformed', { detail: words('file.broke_off') });
}

function notAnUpload(): Problem {
  return new Problem('request.malformed', { detail: words('request.not_an_upload') });
}

/** Whatever multer cannot make sense of, the sender has to mend. */
function malformed(failure: unknown): Problem {
  const problem = asProblem(failure);
  // The words of the reader are in English, and for developers.
  return problem.status < 500 ? problem : notAnUpload();
}
