/** The aggregate is the region: it works with another version of the taxonomy from now on. */
export const TAXONOMY_ACTIVATED = 'taxonomy.activated.v1';
