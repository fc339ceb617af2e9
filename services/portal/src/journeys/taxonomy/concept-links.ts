/** Where a concept has its page. */
import { link } from '@vlinderdas/design/button';
import type { Html } from '@vlinderdas/design/html';

export const TAXONOMY_PATH = '/beroepen-en-vaardigheden';

export type ConceptPage = 'beroep' | 'vaardigheid' | 'certificaat';

const OWN_URI = /^urn:vlinderdas:[a-z]+:([a-z0-9-]+)$/;

/** The last part of a URI of our own, which the taxonomy understands too; another URI stands in it whole. */
export function conceptHref(page: ConceptPage, uri: string): string {
  return `${TAXONOMY_PATH}/${page}/${OWN_URI.exec(uri)?.[1] ?? encodeURIComponent(uri)}`;
}

export function conceptLink(page: ConceptPage, { uri, naam }: { uri: string; naam: string }): Html {
  return link(conceptHref(page, uri), naam);
}
