import { Injectable } from '@nestjs/common';
import { ApiAddress } from '../../../common/http/api-address.js';
import { Settings } from '../../../common/settings/settings.js';
import { type AccentTones, tonesOf } from '../../organizations/look/accent.js';
import { fitInto } from '../../organizations/look/logo-facts.js';
import { logoPath } from '../../organizations/look/organization-look.js';
import type { Organization } from '../../organizations/organization.entity.js';
import { type MailLogo, type MailLook, plainLook } from './mail-look.js';

/** The room for a logo at the head of a mail, in pixels. */
const box = { width: 200, height: 48 };

/** Gives mails the look of the organization that they come from. */
@Injectable()
export class MailLooks {
  /** By the accent: as many as organizations have chosen, each made once and not for every mail. */
  private readonly tones = new Map<string, AccentTones>();

  constructor(
    private readonly settings: Settings,
    private readonly api: ApiAddress,
  ) {}

  /** The look of mails of `organization`; without one, the plain look. */
  of(organization: Organization | undefined): MailLook {
    if (!organization) return plainLook;
    const { timeZone, accent, senderName, replyTo } = organization;
    return {
      timeZone: timeZone ?? plainLook.timeZone,
      tones: accent === null ? null : this.tonesOf(accent),
      logo: this.logoOf(organization),
      sender: { name: senderName, replyTo },
    };
  }

  private tonesOf(accent: string): AccentTones {
    const tones = this.tones.get(accent) ?? tonesOf(accent);
    this.tones.set(accent, tones);
    return tones;
  }

  private logoOf(organization: Organization): MailLogo | null {
    const path = logoPath(organization);
    if (!organization.logo || path === null) return null;
    const url = this.settings.publicUrl + this.api.path + path;
    return { url, alt: organization.name, ...fitInto(organization.logo, box) };
  }
}
