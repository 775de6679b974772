import { Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AnswersFile } from '../../../common/openapi/described-routes.js';
import { ApiQuery, ApiResponse } from '../../../common/openapi/openapi.js';
import { IdParam, UsherController } from '../../../common/http/usher-controller.js';
import { Public } from '../../permissions/access.js';
import { Logos } from './logos.service.js';

/** Keeps a logo from being anything but an image, also where it is opened by itself. */
const headers = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  // Mails show it, wherever they are read.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Logos as mails and pages show them, to whoever knows the organization's id. */
@UsherController('public/organizations')
export class PublicLogoController {
  constructor(private readonly logos: Logos) {}

  /** The logo; an address with its version (`v`) is that of this logo for ever. */
  @Get(':id/logo')
  @Public()
  @AnswersFile('image/*')
  @ApiQuery({ name: 'v', required: false, type: String })
  @ApiResponse({ status: 304, description: 'It is the one that `If-None-Match` names.' })
  async show(
    @IdParam(['id', 'logo.not_found']) id: string,
    @Query('v') asked: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const { mediaType, bytes, version } = await this.logos.show(id);
    response.set(headers);
    response.set('ETag', `"${version}"`);
    response.set(
      'Cache-Control',
      asked === version ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    );
    if (request.fresh) {
      response.status(304);
      return undefined;
    }
    return new StreamableFile(bytes, { type: mediaType });
  }
}
