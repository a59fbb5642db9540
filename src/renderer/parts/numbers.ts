import * as core from '../../core/model/format.ts';
import type { NumberStyle } from '../../core/model/number.ts';

/**
 * Numbers on the screen are written as the user chose (`t.numbers`), whatever the language.
 * Only what is copied for other programs takes the style of its language, by name.
 */
type Written = (value: number, decimals: number, style: NumberStyle) => string;

export const formatNumber: Written = core.formatNumber;
export const signed: Written = core.signed;
