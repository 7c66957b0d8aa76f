// The names of the settings that EQL History keeps in columns of their own, under these names.
import type { Names } from '../language/names';

export const KEPT_LABELS = {
  windowDays: ['Conversion window', 'Konversionsfenster', 'Ventana de conversión'],
  confidence: ['Confidence', 'Konfidenz', 'Confianza'],
  baseline: ['Baseline lead type', 'Lead-Typ der Vergleichsgruppe', 'Tipo de lead de referencia'],
  stratifyBy: ['Like for like by', 'Gleiches mit Gleichem nach', 'Comparación entre iguales por'],
} as const satisfies Readonly<Record<string, Names>>;
