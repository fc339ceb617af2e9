/** The cursor of the next page of a list, out of the link that its API gave. */
export function cursorOf(list: { _links: { volgende?: { href: string } | undefined } }): string | undefined {
  const href = list._links.volgende?.href;
  const query = href?.split('?')[1];
  return (query && new URLSearchParams(query).get('cursor')) || undefined;
}
