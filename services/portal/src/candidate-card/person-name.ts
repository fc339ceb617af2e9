interface PersonName {
  voornaam?: string | undefined;
  tussenvoegsel?: string | undefined;
  achternaam?: string | undefined;
}

/** `Ria van den Berg`; without any name, `undefined`. */
export function personName({ voornaam, tussenvoegsel, achternaam }: PersonName): string | undefined {
  return [voornaam, tussenvoegsel, achternaam].filter((part) => part).join(' ') || undefined;
}
