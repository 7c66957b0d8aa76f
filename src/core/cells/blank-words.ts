// The words that say that nothing is known, as the settings come with them.

/** Parted by commas. Runs of dashes and of question marks say it as well. */
export const BLANK_WORDS =
  'n/a, na, n.a., tbd, tbc, to be determined, to be confirmed, unknown, [[unknown]], null, nil, ' +
  'nan, undefined, (blank), -none-, (none), not set, not provided, none yet, ' +
  'keine angabe, k.a., unbekannt, inconnu, non renseigné, desconocido, sin datos, desconhecido, ' +
  'não informado, 不明, 未入力';
