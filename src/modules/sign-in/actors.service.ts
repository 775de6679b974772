import type { Request, Response } from 'express';
import type { Problem } from '../../common/problem/problem.js';
import type { SignedInAs } from '../invitations/links/ways-in.js';
import type { Actor } from '../permissions/access.js';
import type { UsherMe, UsherHostWelcome } from './dto/me.dto.js';

/** The person and the organization that somebody has just joined. */
export interface Arrival {
  userId: string;
  organizationId: string;
}

/**
 * Finds who makes a request. It is the one place where it matters who signs people in: Usher itself,
 * by sessions of its own (`OwnActors`), or the host (`HostActors`).
 */
export abstract class Actors {
  /**
   * Finds who is acting, as they stand at this moment. Undefined when nobody is signed in.
   * @throws Problem 403 for somebody who is signed in and has nothing to do here.
   */
  abstract ofRequest(request: Request): Promise<Actor | undefined>;

  /** Finds the account that the request is signed in as; to accept, nobody need be a member yet. */
  abstract accountOf(request: Request): Promise<SignedInAs>;

  /**
   * Tells whether changes must come from the own pages: a browser may send along what signs its user
   * in without being asked by one of them (docs/adr/0017-the-hosts-sign-in.md).
   * @param isPublic true for a route that nobody needs to be signed in for.
   */
  abstract demandsOwnOrigin(request: Request, isPublic: boolean): boolean;

  /** Gives the refusal of a request that nobody signed in makes, with the way to sign in. */
  abstract notSignedIn(request: Request): Problem;

  /** Lets somebody go on who has just accepted. @returns what they are told. */
  abstract welcome(
    arrival: Arrival,
    request: Request,
    response: Response,
  ): Promise<UsherMe | UsherHostWelcome>;
}
