import { UsherIdentity } from '../../identities/dto/identity.dto.js';
import { UsherUser } from '../../members/dto/user.dto.js';

/** A person who was registered, account and identity at once. */
export class UsherCompletedRegistration {
  user: UsherUser;
  identity: UsherIdentity;
}
