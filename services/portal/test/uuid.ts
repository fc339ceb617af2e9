/** An id of the played services that can be read: the number stands at its end. */
export const uuid = (last: number) => `0192d0a0-0000-7000-8000-${String(last).padStart(12, '0')}`;
