/** Numbers of the Handelsregister. Only their form can be checked; the register itself is not asked. */

/** Whether a text is a KvK number: eight digits. `00012345` counts. */
export function isKvkNumber(text: string): boolean {
  return /^\d{8}$/.test(text);
}

/** Whether a text is the number of an establishment (vestigingsnummer): twelve digits. */
export function isVestigingsnummer(text: string): boolean {
  return /^\d{12}$/.test(text);
}
