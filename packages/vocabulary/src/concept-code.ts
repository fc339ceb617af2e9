/** A URI, or letters, digits, points and dashes with at least one digit. */
const CODE = /^(?:https?:\/\/|urn:)\S+$|^[\w.-]*\d[\w.-]*$/i;

/**
 * Whether a value has the form of a code of a taxonomy. Source systems put words where a code belongs; such words are
 * free text, and free text stays with the organisation that guides a person (R96).
 * @example isConceptCode('urn:vlinderdas:beroep:orderpicker') // true
 * @example isConceptCode('000000000A') // true
 * @example isConceptCode('werkte bij zijn oom') // false
 */
export function isConceptCode(value: string | undefined): value is string {
  return value !== undefined && CODE.test(value);
}
