// What became of a lead, from a flag, a stage or a status; reads no date of it.

import type { Cell } from '../../cells/cell';
import { once } from '../../cells/once';
import { foldText, isBlankCell } from '../../cells/text';
import type { Settings } from '../../settings/settings';

/** `open`: it goes on, or a flag says no. `unknown`: filled with a word that says none of these. */
export type CellOutcome = 'converted' | 'lost' | 'open' | 'unknown' | 'blank';

const CONVERTED = `true | yes | y | t | x | v | ✓ | ✔ | ☑ | checked | 1 | converted | won | win | closed won |
  deal won | won deal | closed converted | gewonnen | geschlossen und gewonnen | abgeschlossen gewonnen |
  gagne | gagnee | conclu | conclue | ferme gagne | ganado | ganada | cerrado ganado | cerrada ganada |
  ganho | ganha | fechado ganho | fechado e ganho | vinto | vinta | chiuso vinto | chiusa vinta |
  gewonnen deal | wygrana | wygrane | vunnen | vunnet | vundet | voitettu | 受注 | 成約 | 成立 | 商談成立 | 取引開始済み |
  ja | oui | si | sim | はい | ✅ | wahr | vrai | verdadero | verdadeiro | vero`;
const NO = `false | no | n | f | 0 | ✗ | ✘ | unchecked | nein | non | nao | nee | nej | いいえ | ❌ | ☐ |
  falsch | faux | falso`;
const LOST = `lost | closed lost | deal lost | lost deal | lost lead | not converted |
  closed not converted | closed no conversion | closed dead | dead | dead lead | disqualified |
  unqualified | not qualified | rejected | declined | abandoned | cancelled | canceled | withdrawn |
  dropped | expired | no sale | not interested | no longer interested | bad fit | not a fit | no fit |
  poor fit | out sold | outsold | junk | junk lead | spam | churned | cannot contact | verloren |
  geschlossen und verloren | abgeschlossen verloren | nicht qualifiziert | disqualifiziert | abgelehnt |
  perdu | perdue | ferme perdu | disqualifie | perdido | perdida | cerrado perdido | cerrada perdida |
  fechado perdido | fechado e perdido | descartado | desqualificado | perso | persa | chiuso perso |
  chiusa persa | przegrana | przegrane | forlorad | tapt | tabt | havitty | 失注 | 不成立`;
/** Words that say that a deal isn't decided, where the whole column tells outcomes. */
const OPEN = `open | opened | in progress | ongoing | active | still open | reopened | offen |
  in bearbeitung | laufend | ouvert | ouverte | en cours | abierto | abierta | en curso | aberto |
  aberta | em andamento | em aberto | aperto | aperta | in corso | lopend | otwarte | otwarta | w toku |
  oppen | oppet | pagaende | aapen | avoin | aben | 商談中 | 対応中 | 進行中 | オープン`;
/** Where a lead or a deal stands on its way: none of these says how it ended. */
const ON_THE_WAY = `new | working | working contacted | open not contacted | contacted | not contacted |
  attempted to contact | attempting to contact | contact in future | connected | open deal | bad timing |
  nurture | nurturing | engaged | pending | on hold | paused | qualified | pre qualified | qualification |
  qualifying | prospecting | prospect | potential | interested | discovery | demo | demo scheduled |
  demo done | meeting scheduled | meeting | appointment scheduled | qualified to buy |
  presentation scheduled | decision maker bought in | contract sent | contract | contract review |
  proposal | proposal made | proposal sent | proposal price quote | quote | quote sent | negotiation |
  negotiation review | negotiations | negotiations started | contact made | needs analysis |
  value proposition | id decision makers | perception analysis | evaluation | evaluating |
  technical validation | business validation | committed | commit | best case | pipeline | omitted |
  verbal | trial | pilot | poc | proof of concept | lead | subscriber | mql | sql | eql | pql |
  marketing qualified lead | sales qualified lead | other | submitted | in review | approved | 未対応 |
  未着手 | 新規`;

/** All marks between words, so that `Closed-Won`, `closed_won` and `closedwon` are one stage. */
const BETWEEN_MARKS = /[\s_\-–—/.:,&()]+/g;
/** `6 - Closed Won`, `100% Closed Won`, `Closed Won (100%)`. */
const NUMBERING = /^\d+[%.):\s_–—-]+(?=\p{L})| ?\( ?\d+ ?%? ?\)$/gu;

const stageKey = (stage: Cell): string => foldText(stage).replace(BETWEEN_MARKS, '');

const keysOf = (words: string): string[] => words.split('|').map(stageKey);

const outcomeWords = once(
  (): ReadonlyMap<string, CellOutcome> =>
    new Map([
      ...keysOf(ON_THE_WAY).map((key) => [key, 'open'] as const),
      ...keysOf(OPEN).map((key) => [key, 'open'] as const),
      ...keysOf(NO).map((key) => [key, 'open'] as const),
      ...keysOf(LOST).map((key) => [key, 'lost'] as const),
      ...keysOf(CONVERTED).map((key) => [key, 'converted'] as const),
    ]),
);
const onTheWayKeys = once((): ReadonlySet<string> => new Set(keysOf(ON_THE_WAY)));

/** Stages of the settings as CRMs in other languages write them. */
const TRANSLATIONS: readonly (readonly [english: string, others: string])[] = [
  [
    'customer',
    'kunde | kundin | client | cliente | klant | klient | kund | asiakas | kunda | 顧客',
  ],
  ['opportunity', 'opportunite | oportunidad | oportunidade | opportunita | verkaufschance'],
  ['opportunity', 'verkoopkans | szansa sprzedazy | affarsmojlighet | mahdollisuus | 商談'],
  ['evangelist', 'fursprecher | evangeliste | evangelista | ambassadeur | エバンジェリスト'],
];

/** What the settings' own words say, by their keys; make them once for many cells. */
export type ConvertedStages = ReadonlyMap<string, CellOutcome>;

type OutcomeSettings = Pick<Settings, 'convertedStages'> & {
  readonly vocabulary?: { readonly shared: Pick<Settings['vocabulary']['shared'], 'yes' | 'no'> };
};

/** The stages that count as converted, and what means yes and no in every column. */
export function convertedStages({
  convertedStages: stages,
  vocabulary,
}: OutcomeSettings): ConvertedStages {
  const outcomes = new Map<string, CellOutcome>();
  const { yes = [], no = [] } = vocabulary?.shared ?? {};
  for (const word of no) outcomes.set(stageKey(word), 'open');
  for (const word of yes) outcomes.set(stageKey(word), 'converted');
  for (const stage of stages) outcomes.set(stageKey(stage), 'converted');
  for (const [english, others] of TRANSLATIONS) {
    if (outcomes.get(english) !== 'converted') continue;
    for (const key of keysOf(others)) outcomes.set(key, 'converted');
  }
  outcomes.delete('');
  return outcomes;
}

const numbered = (cell: Cell): string =>
  typeof cell === 'string' ? stageKey(foldText(cell).replace(NUMBERING, '')) : '';

/**
 * What a flag, a stage or a status says: `Y`, `Closed - Won` and the settings' stages are
 * converted; `Closed Lost` and `Disqualified` lost; `Open`, `Negotiation`, and a flag's `N`, open.
 *
 * The whole text decides, whatever stands between its words and however it is numbered: `6. Closed
 * Won` is converted, `Won't say` and `Competitor won` are unknown. What the settings name as
 * converted goes first.
 */
export function readOutcome(cell: Cell, stages: ConvertedStages): CellOutcome {
  if (cell === '' || isBlankCell(cell)) return 'blank';
  const key = stageKey(cell);
  const known = stages.get(key) ?? outcomeWords().get(key);
  if (known !== undefined) return known;
  const bare = numbered(cell);
  if (bare === '' || bare === key) return 'unknown';
  return stages.get(bare) ?? outcomeWords().get(bare) ?? 'unknown';
}

/**
 * Whether a text shows that its column tells how leads end, or that they haven't yet: `Won`, `Lost`,
 * `Open`. `Negotiation` shows nothing, since a stage may never move when a deal is won.
 */
export function tellsOutcome(cell: Cell, stages: ConvertedStages): boolean {
  const outcome = readOutcome(cell, stages);
  if (outcome !== 'open') return outcome === 'converted' || outcome === 'lost';
  return !onTheWayKeys().has(stageKey(cell)) && !onTheWayKeys().has(numbered(cell));
}
