import { encode as base64, wrap as wrapBase64 } from 'nodemailer/lib/base64';
import { encode as quotedPrintable, wrap as wrapQuotedPrintable } from 'nodemailer/lib/qp';
import type MimeNode from 'nodemailer/lib/mime-node';

/** A plugin of nodemailer at its step `stream`: the message is composed, and not yet sent. */
export interface StreamPlugin {
  step: 'stream';
  plugin: (mail: { message: MimeNode }, done: () => void) => void;
}

/**
 * Sends each message in one piece. Nodemailer passes every part of it through some streams of its
 * own and writes a mail in a dozen pieces, which takes half of the time of a mail. What is sent is
 * the same to the byte. Messages with parts that are not text are left to nodemailer.
 */
export const inOnePiece: StreamPlugin = {
  step: 'stream',
  plugin: ({ message }, done) => {
    if (isText(message)) {
      message.stream = (output, _options, end) => {
        output.write(wholeOf(message));
        end();
      };
    }
    done();
  },
};

/** True for a message whose parts are all texts, which are there already. */
function isText({ childNodes, content }: MimeNode): boolean {
  return childNodes.length > 0 ? childNodes.every(isText) : typeof content === 'string';
}

/** A part of a message as it goes over the wire: its head, a blank line, its body (RFC 2046). */
function wholeOf(part: MimeNode): string {
  // First, as nodemailer decides on encodings and boundaries with the head.
  const head = part.buildHeaders();
  return `${head}\r\n\r\n${part.multipart ? partsOf(part) : bodyOf(part)}`;
}

/** The parts between their boundaries. */
function partsOf({ boundary, childNodes }: MimeNode): string {
  const parts = childNodes.map((child) => `--${String(boundary)}\r\n${wholeOf(child)}\r\n`);
  return `${parts.join('')}--${String(boundary)}--\r\n`;
}

/** The text of a part in the encoding that nodemailer has chosen for it. */
function bodyOf(part: MimeNode): string {
  const text = typeof part.content === 'string' ? part.content : '';
  switch (part.getTransferEncoding()) {
    case 'quoted-printable':
      return wrapQuotedPrintable(quotedPrintable(text));
    case 'base64':
      return wrapBase64(base64(text));
    default:
      return text;
  }
}
