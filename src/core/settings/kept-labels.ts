// The names of the settings that EQL History keeps in columns of their own, under these names.

export const KEPT_LABELS = {
  windowDays: 'Conversion window',
  confidence: 'Confidence',
  baseline: 'Baseline lead type',
  stratifyBy: 'Like for like by',
} as const;
