import { described, type PropertyDescription } from '../../../common/openapi/openapi.js';
import { dateOrders } from '../../enrolment/judge/date-order.js';
import { roles } from '../../permissions/permission-catalogue.js';
import { importModes } from '../lifecycle/people-import.entity.js';
import type { UsherUploadChoices } from './import.dto.js';

const text = { type: 'string', required: false };
const flag = { type: 'boolean', required: false };

/** The fields that come before the file, each as a text. */
const choices: Record<keyof UsherUploadChoices, PropertyDescription> = {
  mode: {
    enum: [...importModes],
    required: false,
    description:
      'The people whom rows are about: new ones (the default), those who are here, or both.',
  },
  defaultRole: {
    enum: [...roles],
    required: false,
    description: 'For rows that do not say a role; default `member`.',
  },
  createMissingGroups: flag,
  validateIdentities: {
    ...flag,
    description:
      'True when identities in which nothing required is missing count as validated; else they are drafts.',
  },
  sendInvitations: {
    ...flag,
    description:
      'False when people are enrolled without a mail, to be invited later; default true.',
  },
  country: { ...text, description: 'The country of phone numbers that say none.' },
  dateOrder: {
    enum: [...dateOrders],
    required: false,
    description: 'The order of dates that can be read in several.',
  },
  sheet: { ...text, description: 'The sheet of a workbook that is read, by its name.' },
  encoding: { ...text, description: 'The encoding of a text, by its name of IANA.' },
};

/** A file to read, and the choices for all of its rows, which come before it. The interceptor that receives it checks them. */
export class UsherImportUpload extends described<UsherUploadChoices & { file: Blob }>({
  ...choices,
  file: {
    type: 'string',
    format: 'binary',
    required: true,
    description: 'A text with a table (CSV), or a workbook of Excel or OpenDocument.',
  },
}) {}
