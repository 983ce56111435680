/** What ends a sentence, or a part of one that could be a sentence. */
export const PHRASE_END = /[.!?…;](?=\s)/u;
