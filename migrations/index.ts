import { InitialSchema1763712000000 } from './1763712000000-initial-schema.js';
import { Locks1795737600000 } from './1795737600000-locks.js';
import { OtherCells1795737600001 } from './1795737600001-other-cells.js';
import { Authority1795737600010 } from './1795737600010-authority.js';
import { Limits1795741200000 } from './1795741200000-limits.js';
import { MailOutages1795741200010 } from './1795741200010-mail-outages.js';
import { HostSignIn1795813200000 } from './1795813200000-host-sign-in.js';
import { ReplacedNonces1795827600000 } from './1795827600000-replaced-nonces.js';
import { ToldOutages1795827600001 } from './1795827600001-told-outages.js';
import { UntoldRows1795827600002 } from './1795827600002-untold-rows.js';
import { Events1795914000000 } from './1795914000000-events.js';
import { MetadataCells1795917600000 } from './1795917600000-metadata-cells.js';
import { AnyFile1795986000000 } from './1795986000000-any-file.js';
import { ImportParts1796256000000 } from './1796256000000-import-parts.js';
import { Languages1796342400000 } from './1796342400000-languages.js';
import { EmailChanges1796428800000 } from './1796428800000-email-changes.js';
import { Looks1796428800020 } from './1796428800020-looks.js';
import { MailWordings1796428800030 } from './1796428800030-mail-wordings.js';
import { HandledEvents1796428800040 } from './1796428800040-handled-events.js';
import { FewerInvitationIndexes1796515200000 } from './1796515200000-fewer-invitation-indexes.js';
import { SkippedLineCounts1796515200010 } from './1796515200010-skipped-line-counts.js';
import { ChangedBackRows1796601600000 } from './1796601600000-changed-back-rows.js';

/** Every schema change, in order; each runs on SQLite and on MySQL or MariaDB. */
export const migrations = [
  InitialSchema1763712000000,
  Locks1795737600000,
  OtherCells1795737600001,
  Authority1795737600010,
  Limits1795741200000,
  MailOutages1795741200010,
  HostSignIn1795813200000,
  ReplacedNonces1795827600000,
  ToldOutages1795827600001,
  UntoldRows1795827600002,
  Events1795914000000,
  MetadataCells1795917600000,
  AnyFile1795986000000,
  ImportParts1796256000000,
  Languages1796342400000,
  EmailChanges1796428800000,
  Looks1796428800020,
  MailWordings1796428800030,
  HandledEvents1796428800040,
  FewerInvitationIndexes1796515200000,
  SkippedLineCounts1796515200010,
  ChangedBackRows1796601600000,
] as const;
