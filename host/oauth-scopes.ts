// Google's names of what a script may be allowed to do, as a manifest lists them.

const AUTH = 'https://www.googleapis.com/auth';

/** Only the spreadsheet that the add-on is open in. */
export const CURRENT_SPREADSHEET = `${AUTH}/spreadsheets.currentonly`;
export const ALL_SPREADSHEETS = `${AUTH}/spreadsheets`;
/** Menus, sidebars and dialogs. */
export const CONTAINER_UI = `${AUTH}/script.container.ui`;
export const USER_EMAIL = `${AUTH}/userinfo.email`;
export const TRIGGERS = `${AUTH}/script.scriptapp`;
