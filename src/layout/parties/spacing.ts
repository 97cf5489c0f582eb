/** Space between boxes of a column or row, in ems. */
export const BOX_GAP_EMS = 1.75;
/** From so many parts of one whole on, those that are tied stand near to each other; fewer in the order of those outside. */
export const MANY_PARTS = 12;
