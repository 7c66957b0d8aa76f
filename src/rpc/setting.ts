// The settings, tried before they are kept.

export interface SettingField {
  readonly label: string;
  readonly section: string;
  /** As the settings tab shows it. */
  readonly value: string;
  readonly standard: string;
  readonly allowed: string;
  readonly meaning: string;
  /** What to choose from, where nothing else may stand there; else none: it is typed. */
  readonly choices: readonly string[];
  /** Whether a header of either tab may stand there besides. */
  readonly orHeader: boolean;
}

export interface SettingChange {
  readonly label: string;
  /** The value that was shown; a save is refused when the tab holds another by now. */
  readonly shown: string;
  readonly value: string;
}

export interface SettingsRequest {
  readonly changes: readonly SettingChange[];
}

/** What a set of settings makes of the workbook. The count never stands without its rate. */
export interface SettingsEffect {
  readonly eqls: number;
  readonly candidates: number;
  readonly mature: number;
  readonly converted: number;
  /** Null with under 10 EQLs that are old enough to judge. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** '31 EQLs; of the 24 old enough to judge, 7 converted (29%).' */
  readonly said: string;
}

export interface SettingProblemText {
  readonly label: string;
  readonly sentence: string;
}

export interface SettingsPreview {
  readonly before: SettingsEffect;
  /** Null when `problems` isn't empty. */
  readonly after: SettingsEffect | null;
  readonly problems: readonly SettingProblemText[];
}
