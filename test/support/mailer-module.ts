import { type DynamicModule, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';

/**
 * The module of @nestjs-modules/mailer as far as Usher uses it, for tests inside of Jest, which
 * cannot load the package. The built application, in test/browser and bench, has the package itself.
 */
@Module({})
export class MailerModule {
  static forRoot({ transport }: { transport: object }): DynamicModule {
    const transporter = createTransport(transport);
    return { module: MailerModule, imports: [core(transporter)] };
  }
}

@Module({})
class MailerCoreModule {}

function core(transporter: Transporter): DynamicModule {
  return {
    module: MailerCoreModule,
    global: true,
    providers: [{ provide: MailerService, useValue: new MailerService(transporter) }],
    exports: [MailerService],
  };
}

@Injectable()
class MailerService implements OnModuleDestroy {
  constructor(private readonly transporter: Transporter) {}

  sendMail(mail: SendMailOptions): Promise<unknown> {
    return this.transporter.sendMail(mail);
  }

  verifyAllTransporters(): Promise<boolean> {
    return this.transporter.verify().catch(() => false);
  }

  onModuleDestroy(): void {
    this.transporter.close();
  }
}
