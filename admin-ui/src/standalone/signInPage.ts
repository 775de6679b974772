const PATH = '/login';

/** The address where people sign in and come back to `place`, an address of the panel. */
export function loginAddress(place: string): string {
  return place === '/' ? PATH : `${PATH}?${new URLSearchParams({ to: place }).toString()}`;
}

/** Loads the panel where somebody who has signed in wanted to go. */
export function enterPanel(): void {
  const { href } = window.location;
  // Without a session, any address of the panel shows the page of sign-in.
  if (isLoginAddress(href)) window.location.replace(placeIn(href));
  else window.location.reload();
}

/** Tells the address of sign-in, also with a slash at its end, from those of the panel. */
export function isLoginAddress(address: string): boolean {
  return new URL(address).pathname.replace(/\/$/, '') === PATH;
}

/** Reads where the address of sign-in says to go on; nowhere but on this site. */
export function placeIn(address: string): string {
  const { origin, searchParams } = new URL(address);
  const to = searchParams.get('to') ?? '/';
  return URL.canParse(to, origin) && new URL(to, origin).origin === origin ? to : '/';
}
