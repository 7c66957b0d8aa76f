// The settings as the rest of the code knows them: type, defaults, rows and parser; the front door.
export { DEFAULT_SETTINGS, type SettingRow, settingRows, shippedRows } from './rows';
export type { Settings, Vocabulary } from './schema';
export { type ParsedSettings, parseSettings, type SettingProblem } from './table';
