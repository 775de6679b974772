import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';

/** Headers that keep browsers from doing what they should not (OWASP ASVS 5.0, 3.4). */
export function secureHeaders(app: NestExpressApplication, publicUrl: string): void {
  const overTls = publicUrl.startsWith('https:');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          'script-src': ["'self'"],
          // The panel's style sheets are made while it runs.
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:'],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          ...(overTls ? { 'upgrade-insecure-requests': [] } : {}),
        },
      },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: overTls,
    }),
  );
}
