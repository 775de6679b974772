import { type DynamicModule, Module } from '@nestjs/common';

@Module({})
export class JobsModule {
  static on(_redisUrl: string | undefined): DynamicModule {
    return { module: JobsModule };
  }
}
