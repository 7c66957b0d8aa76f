// How large Google makes a new sheet.

export const NEW_SHEET = { rows: 1000, columns: 26 };
