import * as boxPurpose from './box-purpose';
import { plainText } from './plain-text';
import { stripQuotes } from './strip-quotes';

/**
 * What the reader on every page carries anyway. It lends it to the generic reader, whose script so
 * need not bring it a second time.
 */
export const LENT_PARTS = { boxPurpose, plainText, stripQuotes };
export type LentParts = typeof LENT_PARTS;
