// The settings as the rest of the code knows them: type, defaults, rows and parser; the front door.
export {
  DEFAULT_SETTINGS,
  labelKey,
  type SettingRow,
  settingNamed,
  settingRows,
  shippedRows,
} from './rows';
export type { Settings, Vocabulary } from './schema';
export { type ParsedSettings, parseSettings, SETTING_HEADER, type SettingProblem } from './table';
