import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import { type ReceivedFile, receiveFile } from '../../../common/http/receive-file.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { words, type Words } from '../../../words/words.js';
import { type Actor, type UsherRequest } from '../../permissions/access.js';
import { demandFor } from '../lifecycle/import-choices.js';
import { ImportReading } from './import-reading.service.js';
import { FileError } from '../reader/file-error.js';
import { openFile } from '../reader/open-file.js';
import { shownFileName } from './file-name.js';
import { readUploadChoices, uploadFields } from './upload-choices.js';

/** A request whose multipart body was read into an import. */
export type UploadRequest = UsherRequest & { importId?: string };

/** The bytes that multipart adds to the file: boundaries, headers and the few fields. */
const OVERHEAD = 64 * 1024;

/**
 * Reads a multipart upload straight into staging while it arrives: no temporary file, memory does
 * not grow with it, and the sender is slowed down to what the database takes. A refusal is
 * answered at once, while the rest of the upload is still on its way.
 */
@Injectable()
export class FileUpload implements NestInterceptor {
  constructor(
    private readonly settings: Settings,
    private readonly reading: ImportReading,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<UploadRequest>();
    if (request.is('multipart')) {
      await this.receive(request, http.getResponse<Response>());
      if (request.importId === undefined) throw noFile();
    } else if (!request.is('json')) {
      throw new Problem('request.unsupported_media_type', {
        detail: words('request.neither_file_nor_rows'),
      });
    }
    return next.handle();
  }

  private async receive(request: UploadRequest, response: Response): Promise<void> {
    const { maxBytes } = this.settings.imports;
    const { actor } = request;
    if (!actor) throw new Problem('auth.not_signed_in');
    if (Number(request.headers['content-length'] ?? 0) > maxBytes + OVERHEAD)
      throw tooLarge(maxBytes);
    return receiveFile(request, response, uploadFields, (file) => this.read(actor, request, file));
  }

  private async read(
    actor: Actor,
    request: UploadRequest,
    { name, fields, content }: ReceivedFile,
  ): Promise<void> {
    const { maxBytes, maxRows } = this.settings.imports;
    const { sheet, encoding, ...choices } = await readUploadChoices(fields);
    demandFor(actor, choices);
    request.importId = await this.reading.read(
      actor,
      { ...choices, source: 'csv', fileName: shownFileName(name) },
      (clues) =>
        openFile(atMost(content, maxBytes), {
          clues,
          maxRows,
          sheet,
          encoding,
        }),
    );
  }
}

/** Passes the bytes on until there are too many of them. */
async function* atMost(
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    if (bytes > maxBytes) throw new FileError('import.too_large', largerThan(maxBytes));
    yield piece;
  }
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('import.too_large', { detail: largerThan(maxBytes) });
}

function largerThan(maxBytes: number): Words {
  return words('file.too_large', { max: Math.floor(maxBytes / 1024 / 1024) });
}

function noFile(): Problem {
  const detail = words('file.choose');
  return new Problem('request.invalid', { detail, errors: { file: detail } });
}
