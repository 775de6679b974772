import type { Request, Response } from 'express';
import multer from 'multer';
import { words } from '../../words/words.js';
import { Problem } from '../problem/problem.js';
import { asProblem } from './problem.filter.js';

/**
 * Hands the file of a multipart body to `read` while it arrives. A refusal of `read` counts at once,
 * while the rest of the upload is still on its way.
 * @returns once it has been read, or there was none.
 * @throws Problem 400 for a body that cannot be made sense of.
 */
export function receiveFile(
  request: Request,
  response: Response,
  read: (file: Express.Multer.File) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let reading: Promise<void> | undefined;
    const storage: multer.StorageEngine = {
      _handleFile: (_request, file, done) => {
        let broken: Error | undefined;
        file.stream.once('error', (failure: Error) => (broken = failure));
        reading = read(file).catch((thrown: unknown) => {
          throw broken !== undefined && thrown === broken ? brokenOff() : thrown;
        });
        // A refusal goes out at once: multer would wait for the end of the upload first.
        reading.catch(reject);
        reading.then(() => done(null, {}), done);
      },
      _removeFile: (_request, _file, done) => done(null),
    };
    // The reader counts the bytes: multer's limit would look like the end of the file.
    const limits = { files: 1, fields: 20, fieldSize: 1000, fieldNameSize: 100, parts: 21 };
    const receive = multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
    receive(request, response, (failure: unknown) => {
      // Once there is a file, what its reader says counts, not what the broken stream looks like.
      if (reading) reading.then(resolve, reject);
      else if (failure) reject(malformed(failure));
      else resolve();
    });
  });
}

/** The refusal of a file that did not come to its end, of which the reader knows no better. */
function brokenOff(): Problem {
  return new Problem('request.malformed', { detail: words('file.broke_off') });
}

/** Whatever multer cannot make sense of, the sender has to mend. */
function malformed(failure: unknown): Problem {
  const problem = asProblem(failure);
  if (problem.status < 500) return problem;
  // The words of the reader are in English, and for developers.
  return new Problem('request.malformed', { detail: words('request.not_an_upload') });
}
