import { type Type, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { ShopFilter } from './shop.filter.js';

/** Serves the API below /v1, its description at /docs and the panel at /. */
export async function serve(module: Type): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(module);
  app.setGlobalPrefix('v1');
  app.useGlobalPipes(
    new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }),
  );
  app.useGlobalFilters(new ShopFilter());
  app.enableShutdownHooks();
  app.useStaticAssets(new URL('../panel', import.meta.url).pathname);
  SwaggerModule.setup('docs', app, () =>
    SwaggerModule.createDocument(app, new DocumentBuilder().setTitle('Shop').build()),
  );
  await app.listen(Number(process.env['PORT'] ?? 4000));
  console.log(`The shop is open at ${await app.getUrl()}`);
}
