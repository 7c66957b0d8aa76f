// Where each row of the Partner Feedback tab belongs, and which of its cells are the add-on's.

import type { Row, Table } from '../../core/cells/cell';
import { nameKey } from '../../core/cells/domain';
import { isOneOf as isOneOfTexts, plainText } from '../../core/cells/text';
import { feedbackNotes } from '../../core/feedback/feedback';
import { happenings } from '../../core/feedback/feedback-row';
import { kindLabel } from '../../core/feedback/kind-list';
import { greeting } from '../../core/feedback/message';
import { NEWS_KINDS, type NewsKind } from '../../core/feedback/news';
import { newsLineOf } from '../../core/feedback/partner-block';
import { toldProblem } from '../../core/feedback/told';
import { say } from '../../core/language/say';
import { inPageLanguage } from './page-language';
import { accountHeader, firstOfMoved } from './partner-page-block';
import { PARTNER, type TableName, tableNames } from './partner-tables';
import { ANY, ANY_COUNT, isOneOf } from './said-shape';

/** One row of the tab. */
export interface PagePlace {
  /** The table or the partner's block that it belongs to. */
  readonly section: string;
  /** Whether that is a partner's block. */
  readonly partner: boolean;
  /** What it is there, the same however the rows move: `message`, `account acme`, `below 0`. */
  readonly name: string;
  /** Columns whose cells the add-on writes; whatever stands in another is somebody's. */
  readonly ours: readonly number[];
}

export const notInList = (): string => say('Not in the list now.');
/** A line that older versions wrote below the accounts. */
const ONCE_OURS = /^[\d,]+ more were received, and nothing since\.$/;
/** What happened to an account, as older versions wrote it. */
const ONCE_HAPPENED = /^Closed (?:won|lost)\b/;

/** What is ours on the tab, by its words in the language in force. */
interface Ours {
  /** The line below a partner's name; so a name is known for a heading. */
  readonly isLine: (text: string) => boolean;
  readonly isRemark: (text: string) => boolean;
  /** What happened to an account: a note of somebody's in its column is none. */
  readonly isHappening: (text: string) => boolean;
  readonly isMore: (text: string) => boolean;
  readonly isMessage: (text: string) => boolean;
  /** Which kind of news a label stands for. */
  readonly kinds: ReadonlyMap<string, NewsKind>;
  readonly tables: ReadonlyMap<string, TableName>;
  /** The first and the last header above the accounts. */
  readonly account: string;
  readonly happened: string;
}

function oursInForce(): Ours {
  const lines = ['', ANY].flatMap((news) => [newsLineOf(news, undefined), newsLineOf(news, ANY)]);
  const happened = [...happenings(''), ...happenings(ANY)].flatMap((what) => [
    `${what}.`,
    `${what};${ANY}`,
  ]);
  const isHappening = isOneOf(happened);
  const [account = ''] = accountHeader();
  const [last = ''] = accountHeader().slice(-1);
  const isHello = isOneOf([greeting(''), greeting(ANY)]);
  return {
    isLine: isOneOf([...lines, toldProblem(ANY), notInList()]),
    isRemark: isOneOf([...feedbackNotes(1), ...feedbackNotes(ANY_COUNT)]),
    isHappening: (text) => isHappening(text) || ONCE_HAPPENED.test(text),
    isMore: isOneOf([firstOfMoved(ANY_COUNT, ANY_COUNT)]),
    isMessage: (text) => text.includes('\n') && isHello(text.slice(0, text.indexOf('\n'))),
    kinds: new Map(NEWS_KINDS.map((kind) => [kindLabel(kind), kind])),
    tables: tableNames(),
    account,
    happened: last,
  };
}

const BLOCK = 'partner ';
export const FIRST_TABLE = 'first table';

const textAt = (row: Row | undefined, column: number): string => plainText(row?.[column] ?? '');

const upTo = (width: number): number[] => Array.from({ length: width }, (_column, index) => index);

type Part = 'top' | 'table' | 'lines' | 'lists' | 'message' | 'accounts' | 'below';

/**
 * The places of the rows, from the top of the page to its end. Both the tab as it stands and a page
 * that is about to be written are read so, which is how a note finds the row that it was typed beside.
 */
export const pagePlaces = (table: Table, width: number): readonly PagePlace[] =>
  inPageLanguage(table, () => placesOn(table, width));

function placesOn(table: Table, width: number): readonly PagePlace[] {
  const ours = oursInForce();
  let [section, part]: [string, Part] = ['top', 'top'];
  let [happened, accounts]: [number, readonly number[]] = [-1, []];
  let counts = new Map<string, number>();
  let list = '';
  const place = (name: string, ours: readonly number[]): PagePlace => {
    const times = counts.get(name) ?? 0;
    counts.set(name, times + 1);
    return { section, partner: section.startsWith(BLOCK), name: `${name} ${times}`, ours };
  };
  const enter = (entered: string, first: Part): void => {
    section = entered;
    part = first;
    counts = new Map();
  };
  return table.map((row, index): PagePlace => {
    const text = textAt(row, 0);
    if (index === 0) return place('title', [0, 1]);
    if (text !== '' && ours.isLine(textAt(table[index + 1], 0))) {
      enter(BLOCK + nameKey(text), 'lines');
      return place('heading', [0]);
    }
    const named = ours.tables.get(text);
    if (named !== undefined && isOneOfTexts(textAt(table[index + 1], 0), PARTNER)) {
      enter(named, 'table');
      return place('heading', [0]);
    }
    if (part === 'top' && isOneOfTexts(text, PARTNER)) enter(FIRST_TABLE, 'table');
    switch (part) {
      case 'top':
        return ours.isRemark(text) ? place('remark', [0]) : place('below', []);
      case 'table':
        if (text !== '') return place(`row ${nameKey(text)}`, upTo(width));
        part = 'below';
        return place('below', []);
      case 'lines':
      case 'lists':
        if (ours.isMessage(text)) {
          part = 'message';
          return place('message', [0]);
        }
        if (ours.kinds.has(text) && typeof row[1] === 'number') {
          part = 'lists';
          list = ours.kinds.get(text) ?? '';
        } else if (part === 'lines') {
          if (text === notInList()) part = 'below';
          if (text !== '') return place('line', [0]);
          part = 'below';
          return place('below', []);
        }
        return place(`list ${list}`, [0, 1, 2]);
      case 'message':
        if (ours.isMore(text)) return place('more', [0]);
        if (text === ours.account && row.indexOf(ours.happened) > 0) {
          part = 'accounts';
          happened = row.indexOf(ours.happened);
          accounts = upTo(width).filter((column) => textAt(row, column) !== '');
          return place('header', accounts);
        }
        part = 'below';
        return place('below', []);
      case 'accounts':
        if (text !== '' && ours.isHappening(textAt(row, happened))) {
          return place(`account ${nameKey(text)}`, accounts);
        }
        part = 'below';
        return place('below', ONCE_OURS.test(text) ? [0] : []);
      case 'below':
        return place('below', ONCE_OURS.test(text) ? [0] : []);
      default:
        return part satisfies never;
    }
  });
}
