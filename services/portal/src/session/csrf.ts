/**
 * A form from elsewhere is refused: each POST carries a token of the session. The token is masked anew on every
 * page, so that compressed pages tell nothing about it (BREACH).
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;

function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)));
}

/** A token for one page. @param secret of the session, base64url */
export function createCsrfToken(secret: string): string {
  const mask = randomBytes(SECRET_BYTES);
  return Buffer.concat([mask, xor(mask, Buffer.from(secret, 'base64url'))]).toString('base64url');
}

export function isCsrfToken(token: string, secret: string): boolean {
  const bytes = Buffer.from(token, 'base64url');
  const expected = Buffer.from(secret, 'base64url');
  if (bytes.length !== 2 * SECRET_BYTES || expected.length !== SECRET_BYTES) return false;
  return timingSafeEqual(xor(bytes.subarray(0, SECRET_BYTES), bytes.subarray(SECRET_BYTES)), expected);
}

/** Browsers say where a request comes from; one from another site is refused whatever it carries. */
export function comesFromElsewhere(headers: { 'sec-fetch-site'?: string | string[] | undefined }): boolean {
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
