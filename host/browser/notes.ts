// Notes on cells as Sheets shows them: a mark in the corner, the text on hover. They are kept in
// engine/annotations.ts.

import type { CellPosition } from '@odoo/o-spreadsheet';
import type * as Owl from '@odoo/owl';
import type { Engine, EngineModel } from '../engine/engine';
import type { AnnotationGetters } from '../engine/plugins/annotations';

type Getters = EngineModel['getters'];

interface ShownNote {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

function notesOf(getters: Getters, sheetId: string): readonly ShownNote[] {
  const { hostAnnotations } = getters as unknown as AnnotationGetters;
  return hostAnnotations('note', sheetId).map(({ place, data }) => ({
    row: place.top ?? 0,
    col: place.left ?? 0,
    text: String(data),
  }));
}

const MARK_COLOUR = '#000000';
const MARK_SIZE = 6;

export function registerNotes(engine: Engine, owl: typeof Owl): void {
  class NoteMarks extends engine.UIPlugin {
    static override layers = ['Autofill'] as const;

    override drawLayer({ ctx }: Parameters<InstanceType<Engine['UIPlugin']>['drawLayer']>[0]) {
      const sheetId = this.getters.getActiveSheetId();
      for (const { row, col } of notesOf(this.getters, sheetId)) {
        const zone = { top: row, bottom: row, left: col, right: col };
        const { x, y, width, height } = this.getters.getVisibleRect(zone);
        if (width < MARK_SIZE || height < MARK_SIZE) continue;
        ctx.fillStyle = MARK_COLOUR;
        ctx.beginPath();
        ctx.moveTo(x + width - MARK_SIZE, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + MARK_SIZE);
        ctx.fill();
      }
    }
  }

  class NoteText extends owl.Component {
    static override template = owl.xml`<div class="host-note" t-out="props.text"/>`;
    static override props = { text: String, onClosed: { type: Function, optional: true } };
  }

  const noteAt = (position: CellPosition, getters: Getters) =>
    notesOf(getters, position.sheetId).find(
      (note) => note.row === position.row && note.col === position.col,
    );

  engine.registries.featurePluginRegistry.add('hostNoteMarks', NoteMarks);
  engine.registries.cellPopoverRegistry.add('HostNote', {
    onHover: (position, getters) => {
      const note = noteAt(position, getters);
      if (note === undefined) return { isOpen: false };
      const props = { text: note.text };
      return { isOpen: true, props, Component: NoteText, cellCorner: 'top-right' };
    },
  });
}
