import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database.js';
import { MailWording } from './mail-wording.entity.js';
import { type WordedKind, wordedKinds, type Wording } from './placeholders.js';

/** An organization's own words of one kind of mail, by the tag of their language. */
export type Wordings = ReadonlyMap<string, Wording>;

/** The wordings of a mail that nobody has changed. */
export const noWordings: Wordings = new Map();

/** Finds the words that organizations have given their mails. */
@Injectable()
export class MailWordings {
  constructor(private readonly database: Database) {}

  /** Reads those of some organizations' mails at once, asked for again by the function that is returned. */
  async of(
    organizationIds: readonly string[],
    kinds: readonly WordedKind[],
  ): Promise<(organizationId: string, kind: WordedKind) => Wordings> {
    const organizations = [...new Set(organizationIds)];
    if (organizations.length === 0 || kinds.length === 0) return () => noWordings;
    const found = await this.database
      .repository(MailWording)
      .findBy({ organizationId: In(organizations), kind: In([...new Set(kinds)]) });
    const known = new Map<string, Map<string, Wording>>();
    for (const { organizationId, kind, language, subject, text } of found) {
      const name = nameOf(organizationId, kind);
      known.set(
        name,
        (known.get(name) ?? new Map<string, Wording>()).set(language, { subject, text }),
      );
    }
    return (organizationId, kind) => known.get(nameOf(organizationId, kind)) ?? noWordings;
  }
}

function nameOf(organizationId: string, kind: WordedKind): string {
  return `${kind} ${organizationId}`;
}

export function isSameWording(one: Wording, other: Wording): boolean {
  return one.subject === other.subject && one.text === other.text;
}

export function isWordedKind(kind: string): kind is WordedKind {
  return (wordedKinds as readonly string[]).includes(kind);
}
