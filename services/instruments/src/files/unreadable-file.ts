/** The file cannot be read at all; the message is for whoever sent it. */
export class UnreadableFile extends Error {}
