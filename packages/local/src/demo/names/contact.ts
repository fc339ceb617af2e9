/** Addresses and numbers that lead nowhere: `.example` (RFC 2606) and numbers that begin with 040 000. */
import type { Random } from '../random.ts';

/** `Ayşe van der Mosveld` at `post.example`: `ayse.vandermosveld@post.example`. */
export function emailOf(name: string, domain: string): string {
  const [first = '', ...rest] = plain(name).split(' ');
  return `${[first, rest.join('')].filter((part) => part !== '').join('.')}@${domain}.example`;
}

/** A name as part of an address: without accents, small letters, words apart. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** `Bakkerij De Vlier` as a domain: `bakkerij-de-vlier`. */
export function domainOf(name: string): string {
  return plain(name).replaceAll(' ', '-').slice(0, 40);
}

export function drawPhone(random: Random): string {
  const pair = () => String(random.int(0, 99)).padStart(2, '0');
  return `040 000 ${pair()} ${pair()}`;
}
