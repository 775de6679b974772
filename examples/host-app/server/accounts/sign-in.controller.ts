import {
  Body,
  Controller,
  Delete,
  HttpCode,
  Post,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import type { Response } from 'express';
import { Accounts } from './accounts.service.js';
import { Public } from './token.guard.js';

class SignInDto {
  @ApiProperty()
  @IsString()
  email!: string;

  @ApiProperty()
  @IsString()
  password!: string;
}

@Controller('sign-in')
export class SignInController {
  constructor(private readonly accounts: Accounts) {}

  /** Answers with the token, which the panel sends with each call. */
  @Public()
  @Post()
  @HttpCode(200)
  async signIn(
    @Body() { email, password }: SignInDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ token: string }> {
    const token = await this.accounts.tokenFor(email, password);
    if (token === undefined) throw new UnauthorizedException('The password is not right.');
    // Pages outside of the panel, as Usher's, know by this who is signed in.
    response.cookie('shop_token', token, { httpOnly: true, sameSite: 'lax' });
    return { token };
  }

  @Public()
  @Delete()
  @HttpCode(204)
  signOut(@Res({ passthrough: true }) response: Response): void {
    response.clearCookie('shop_token', { httpOnly: true, sameSite: 'lax' });
  }
}
