import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';

/** Answers all errors in the shop's own shape. */
@Catch()
export class ShopFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const status = thrown instanceof HttpException ? thrown.getStatus() : 500;
    const message = thrown instanceof HttpException ? thrown.message : 'Something went wrong.';
    host.switchToHttp().getResponse<Response>().status(status).json({ error: { status, message } });
  }
}
