// The formats that a date takes in a cell that has none, as in a new spreadsheet of Google's.

export const DATE_FORMATS = { day: 'm/d/yyyy', moment: 'm/d/yyyy hh:mm:ss' };
