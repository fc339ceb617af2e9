/** Where a visitor may be sent: a path of our own, never another site (`//host`, `/\\host`). */
export function isLocalPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}

/** The way to sign in and come back. */
export function signInHref(returnTo: string): string {
  return `/aanmelden?naar=${encodeURIComponent(isLocalPath(returnTo) ? returnTo : '/')}`;
}
