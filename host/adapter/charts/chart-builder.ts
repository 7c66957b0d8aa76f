// EmbeddedChartBuilder, and the builders of the chart types that the host can draw. Only a typed
// builder has a title, colours and axes of its own; the general one has `setOption`.

import type { ChartType } from '../../engine/chart-spec';
import { a1NotationOf, type Block } from '../range/block';
import { RANGE, rangeObject } from '../range/range';
import { IN_SCRIPT } from '../service/access';
import type { EnumMember } from '../service/enumeration';
import { Exception } from '../service/exception';
import { type Answering, chain, local } from '../service/method';
import { defineService, type Service } from '../service/service';
import { ANY, BOOLEAN, LIST, member, NUMBER, service, TEXT } from '../service/signature';
import type { ChartDraft } from './chart-draft';
import { specOf } from './chart-draft';
import { ChartType as ChartTypes } from './chart-enums';
import { containerInfo } from './container-info';
import { CHART } from './embedded-chart';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

function setting(
  path: string,
  takes: typeof TEXT,
  of: (value: never) => unknown = (value) => value,
) {
  return chain([[takes]], (draft: ChartDraft, value: unknown) => {
    draft.options = { ...draft.options, [path]: plain(of(value as never)) };
  });
}

/** A copy that no later change of the script's object reaches. */
function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

function sameBlock(a: Block, b: Block): boolean {
  return a.sheetId === b.sheetId && a1NotationOf(a) === a1NotationOf(b);
}

const general = {
  addRange: chain([[service('Range')]], (draft: ChartDraft, range: GoogleRange) => {
    draft.ranges = [...draft.ranges, RANGE.state(range)];
  }),
  removeRange: chain([[service('Range')]], (draft: ChartDraft, range: GoogleRange) => {
    const gone = RANGE.state(range);
    draft.ranges = draft.ranges.filter((block) => !sameBlock(block, gone));
  }),
  clearRanges: chain([[]], (draft: ChartDraft) => {
    draft.ranges = [];
  }),
  getRanges: local([[]], ({ ranges }: ChartDraft) => Array.from(ranges, rangeObject)),
  setNumHeaders: chain([[NUMBER]], (draft: ChartDraft, headers: number) => {
    draft.headers = headers;
  }),
  setTransposeRowsAndColumns: chain([[BOOLEAN]], (draft: ChartDraft, transposed: boolean) => {
    draft.transposed = transposed;
  }),
  setHiddenDimensionStrategy: chain(
    [[member('ChartHiddenDimensionStrategy')]],
    (draft: ChartDraft, strategy: EnumMember) => {
      if (draft.type === undefined || draft.type === 'PIE') {
        throw new Exception('The hidden dimension strategy cannot be set on this chart.');
      }
      draft.hiddenStrategy = strategy.name();
    },
  ),
  setMergeStrategy: chain(
    [[member('ChartMergeStrategy')]],
    (draft: ChartDraft, strategy: EnumMember) => {
      draft.mergeStrategy = strategy.name();
    },
  ),
  setOption: chain([[TEXT, ANY]], (draft: ChartDraft, path: string, value: unknown) => {
    draft.options = { ...draft.options, [path]: plain(value) };
  }),
  setPosition: chain(
    [[NUMBER, NUMBER, NUMBER, NUMBER]],
    (draft: ChartDraft, row: number, column: number, x: number, y: number) => {
      draft.anchor = { row: row - 1, column: column - 1, x, y };
    },
  ),
  getContainer: local([[]], (draft: ChartDraft) => containerInfo(draft)),
  setChartType: chain([[member('ChartType')]], (draft: ChartDraft, type: EnumMember) => {
    draft.type = type.name();
  }),
  getChartType: local([[]], ({ type }: ChartDraft) =>
    type === undefined ? null : ChartTypes[type as keyof typeof ChartTypes],
  ),
  build: local([[]], (draft: ChartDraft) => {
    specOf(draft);
    return CHART.of({ ...draft });
  }),
  asAreaChart: typed('AREA'),
  asBarChart: typed('BAR'),
  asColumnChart: typed('COLUMN'),
  asComboChart: typed('COMBO'),
  asLineChart: typed('LINE'),
  asPieChart: typed('PIE'),
  asScatterChart: typed('SCATTER'),
};

const withTitle = {
  setTitle: setting('title', TEXT),
  setTitleTextStyle: setting('titleTextStyle', ANY),
  setBackgroundColor: setting('backgroundColor', TEXT),
  setColors: setting('colors', LIST),
  setLegendPosition: setting('legend.position', member('Position'), (position: EnumMember) =>
    position.name().toLowerCase(),
  ),
  setLegendTextStyle: setting('legend.textStyle', ANY),
};

const withAxes = {
  setXAxisTitle: setting('hAxis.title', TEXT),
  setYAxisTitle: setting('vAxis.title', TEXT),
  setXAxisTitleTextStyle: setting('hAxis.titleTextStyle', ANY),
  setYAxisTitleTextStyle: setting('vAxis.titleTextStyle', ANY),
  setXAxisTextStyle: setting('hAxis.textStyle', ANY),
  setYAxisTextStyle: setting('vAxis.textStyle', ANY),
};

function span(axis: 'hAxis' | 'vAxis') {
  return chain([[NUMBER, NUMBER]], (draft: ChartDraft, start: number, end: number) => {
    draft.options = {
      ...draft.options,
      [`${axis}.viewWindow.min`]: start,
      [`${axis}.viewWindow.max`]: end,
    };
  });
}

const stacking = {
  setStacked: chain([[]], (draft: ChartDraft) => {
    draft.options = { ...draft.options, isStacked: 'true' };
  }),
};

const lines = {
  setCurveStyle: setting('curveType', member('CurveStyle'), (style: EnumMember) =>
    style.name() === 'SMOOTH' ? 'function' : 'none',
  ),
  setPointStyle: setting(
    'pointSize',
    member('PointStyle'),
    (style: EnumMember) => style.ordinal() * 3,
  ),
};

const BUILDER = defineService<ChartDraft, GoogleBuilder>(
  { name: 'EmbeddedChartBuilder', ...IN_SCRIPT },
  general,
);

const axed = [general, withTitle, withAxes];
const ranged = { setRange: span('vAxis') };
const TYPED: { readonly [type in ChartType]: Service<ChartDraft, GoogleBuilder> } = {
  AREA: ofType('EmbeddedAreaChartBuilder', ...axed, ranged, stacking, lines),
  BAR: ofType('EmbeddedBarChartBuilder', ...axed, { setRange: span('hAxis') }, stacking),
  COLUMN: ofType('EmbeddedColumnChartBuilder', ...axed, ranged, stacking),
  COMBO: ofType('EmbeddedComboChartBuilder', ...axed, ranged, stacking),
  LINE: ofType('EmbeddedLineChartBuilder', ...axed, ranged, lines),
  PIE: ofType('EmbeddedPieChartBuilder', general, withTitle),
  SCATTER: ofType('EmbeddedScatterChartBuilder', ...axed, {
    setXAxisRange: span('hAxis'),
    setYAxisRange: span('vAxis'),
    setPointStyle: lines.setPointStyle,
  }),
};

function ofType(name: string, ...tables: readonly object[]) {
  return defineService<ChartDraft, GoogleBuilder>({ ...IN_SCRIPT, name }, ...tables);
}

function typed(type: ChartType): Answering<ChartDraft, [], GoogleBuilder> {
  return local([[]], (draft: ChartDraft) => {
    draft.type = type;
    return TYPED[type].of(draft);
  });
}

export function chartBuilder(draft: ChartDraft): GoogleBuilder {
  return BUILDER.of(draft);
}
