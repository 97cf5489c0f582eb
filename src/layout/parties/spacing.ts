/** Space between boxes of a column or row, in ems. */
export const BOX_GAP_EMS = 1.75;
