// Engine plugin: what the engine has no place for (notes, developer metadata, protections, links in
// text, chart options), kept beside the cells. It moves with rows and columns, and undo knows it.

import type { ApplyRangeChange, Range, RangeAdapterFunctions } from '@odoo/o-spreadsheet';
import type { Engine, EngineModel } from '../engine';
import type { Annotation, AnnotationPlace, OwnCommand } from './own-command';

interface Held {
  readonly kind: string;
  readonly sheetId: string | undefined;
  readonly range: Range | undefined;
  readonly data: unknown;
}

/** The getter that this plugin adds to a model. */
export interface AnnotationGetters {
  hostAnnotations(kind: string, sheetId?: string): readonly Annotation[];
}

export function annotationGetters(model: EngineModel): AnnotationGetters {
  return model.getters as unknown as AnnotationGetters;
}

/** Kinds that a copied sheet takes with it. */
const COPIED_WITH_SHEET = new Set(['note', 'rich-text', 'banding', 'font']);

type CorePluginCommand = Parameters<InstanceType<Engine['CorePlugin']>['handle']>[0];

export function annotations(engine: Engine) {
  return class Annotations extends engine.CorePlugin {
    static override getters = ['hostAnnotations'] as const;

    private held: { [id: string]: Held | undefined } = {};

    override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
      for (const [id, held] of Object.entries(this.held)) {
        if (held?.range) this.adapt(id, held, held.range, applyChange);
      }
    }

    override handle(command: CorePluginCommand): void {
      if (command.type === 'DELETE_SHEET') this.dropSheet(command.sheetId);
      if (command.type === 'DUPLICATE_SHEET') this.copySheet(command.sheetId, command.sheetIdTo);
      const own = command as unknown as OwnCommand;
      if (own.type !== 'HOST_ANNOTATE') return;
      for (const id of own.drop) this.set(id, undefined);
      for (const { id, kind, place, data } of own.put) {
        this.set(id, { kind, sheetId: place.sheetId, range: this.rangeOf(place), data });
      }
    }

    hostAnnotations(kind: string, sheetId?: string): readonly Annotation[] {
      const found: Annotation[] = [];
      for (const [id, held] of Object.entries(this.held)) {
        if (held === undefined || held.kind !== kind) continue;
        if (sheetId !== undefined && held.sheetId !== sheetId) continue;
        found.push({ id, kind, place: placeOf(held), data: held.data });
      }
      return found;
    }

    override import(data: object): void {
      const { hostAnnotations = [] } = data as { hostAnnotations?: readonly Annotation[] };
      for (const { id, kind, place, data: value } of hostAnnotations) {
        const range = this.rangeOf(place);
        this.held[id] = { kind, sheetId: place.sheetId, range, data: value };
      }
    }

    override export(data: object): void {
      const hostAnnotations = Object.entries(this.held).flatMap(([id, held]) =>
        held ? [{ id, kind: held.kind, place: placeOf(held), data: held.data }] : [],
      );
      Object.assign(data, { hostAnnotations });
    }

    private adapt(id: string, held: Held, range: Range, applyChange: ApplyRangeChange): void {
      const change = applyChange(range);
      if (change.changeType === 'REMOVE') this.set(id, undefined);
      else if (change.changeType !== 'NONE') this.set(id, { ...held, range: change.range });
    }

    private dropSheet(sheetId: string): void {
      for (const [id, held] of Object.entries(this.held)) {
        if (held?.sheetId === sheetId) this.set(id, undefined);
      }
    }

    private copySheet(from: string, to: string): void {
      for (const [id, held] of Object.entries(this.held)) {
        if (held?.sheetId !== from || !COPIED_WITH_SHEET.has(held.kind)) continue;
        const range = held.range && this.getters.getRangeFromZone(to, held.range.zone);
        this.set(`${to}/${id}`, { ...held, sheetId: to, range });
      }
    }

    private set(id: string, held: Held | undefined): void {
      const history = this.history as unknown as { update(...path: unknown[]): void };
      history.update('held', id, held);
    }

    private rangeOf({ sheetId, top, bottom, left, right }: AnnotationPlace): Range | undefined {
      if (sheetId === undefined || (top === undefined && left === undefined)) return undefined;
      return this.getters.getRangeFromZone(sheetId, {
        top: top ?? 0,
        left: left ?? 0,
        bottom,
        right,
        ...(top === undefined || left === undefined ? { hasHeader: false } : {}),
      });
    }
  };
}

function placeOf({ sheetId, range }: Held): AnnotationPlace {
  if (sheetId === undefined) return {};
  if (range === undefined) return { sheetId };
  const { top, bottom, left, right } = range.unboundedZone;
  return {
    sheetId,
    ...(bottom === undefined ? {} : { top, bottom }),
    ...(right === undefined ? {} : { left, right }),
  };
}
