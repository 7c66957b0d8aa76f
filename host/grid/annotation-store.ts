// Notes, metadata, protections and the like, kept beside the cells of the plain grid.

import type { AnnotationStore } from '../engine/annotations';
import type { Annotation } from '../engine/plugins/own-command';
import type { GridState } from './state';

export function annotationStore(state: GridState): AnnotationStore {
  return {
    list(kind, sheetId) {
      const found: Annotation[] = [];
      for (const annotation of state.annotations.values()) {
        if (annotation.kind !== kind) continue;
        if (sheetId === undefined || annotation.place.sheetId === sheetId) found.push(annotation);
      }
      return found;
    },
    change(put, drop) {
      for (const id of drop) state.annotations.delete(id);
      for (const annotation of put) state.annotations.set(annotation.id, annotation);
      state.changed();
    },
  };
}
