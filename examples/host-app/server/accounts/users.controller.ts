import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, MinLength } from 'class-validator';
import type { Response } from 'express';
import { ListQuery, rangeOf } from '../list.js';
import { Accounts, type PublicAccount } from './accounts.service.js';

class CreateUserDto {
  @ApiProperty()
  @IsEmail()
  email!: string;

  @ApiProperty()
  @IsString()
  name!: string;

  @ApiProperty()
  @MinLength(8)
  password!: string;
}

@Controller('users')
export class UsersController {
  constructor(private readonly accounts: Accounts) {}

  @Get()
  async list(
    @Query() query: ListQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PublicAccount[]> {
    const { skip, take } = rangeOf(query);
    const [found, total] = await this.accounts.list(skip, take);
    response.set('Content-Range', `users ${skip}-${skip + found.length}/${total}`);
    return found;
  }

  @Post()
  async create(@Body() account: CreateUserDto): Promise<PublicAccount> {
    const { id, email, name } = await this.accounts.create(account);
    return { id, email, name };
  }
}
