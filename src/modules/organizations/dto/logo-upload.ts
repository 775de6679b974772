import { described } from '../../../common/openapi/openapi.js';

/** An image that becomes the organization's logo. The interceptor that receives it checks it. */
export class UsherLogoUpload extends described<{ file: Blob }>({
  file: {
    type: 'string',
    format: 'binary',
    required: true,
    description: 'A PNG, JPEG, WebP or SVG, of at most 512 kB.',
  },
}) {}
