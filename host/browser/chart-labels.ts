// The labels below a chart, whole and in lines as Sheets writes them; the engine cuts them off.

/** As many letters as fit below a group of bars. */
const LINE_LENGTH = 16;

/** An axis as Chart.js draws it; `this` is the axis while it does. */
export interface LabelledScale {
  readonly type?: string;
  ticks?: {
    callback?: (this: { getLabelForValue(value: number): string }, value: number) => unknown;
  };
}

function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ''} ${word}`.trim();
    if (last >= 0 && longer.length <= LINE_LENGTH) lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Only labels are broken: an axis of numbers or of dates keeps its marks. */
export function breakLabels(scale: LabelledScale | undefined): void {
  if (scale?.ticks === undefined) return;
  if (scale.type !== undefined && scale.type !== 'category') return;
  scale.ticks.callback = function callback(value) {
    return linesOf(String(this.getLabelForValue(value)));
  };
}
