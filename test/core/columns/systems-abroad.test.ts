// Other systems' exports, in other languages, and what became of each lead of theirs.
import { isoDay } from '../../../src/core/cells/day';
import { plainText } from '../../../src/core/cells/text';
import type { Field } from '../../../src/core/columns/fields';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { lookForHeader, recogniseTableAt } from '../../../src/core/columns/recognise';
import { readConversion } from '../../../src/core/conversion/counting/conversion-evidence';
import {
  conversionCells,
  outcomeColumns,
} from '../../../src/core/conversion/counting/outcome-columns';
import { convertedStages } from '../../../src/core/conversion/counting/outcomes';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readFixture } from './fixture';

const STAGES = convertedStages(DEFAULT_SETTINGS);

const read = (name: string) => {
  const table = readFixture(name);
  const headerRow = lookForHeader(table, 'leads')?.row ?? -1;
  const tab = readLeadsTable(table, recogniseTableAt(table, headerRow, 'leads'), headerRow);
  const { columns, headers, proposals } = tab.recognition;
  const outcomes = outcomeColumns(tab, STAGES);
  const cellsOf = conversionCells(tab, outcomes);
  return {
    used: Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [field, headers[column] ?? '']),
    ),
    proposed: proposals.map(({ field }) => field),
    became: tab.rows.map(({ cells, row }) => {
      const found = readConversion(cellsOf(cells), {
        stages: STAGES,
        statusFirst: outcomes.statusFirst,
      });
      const what = found.kind === 'on' ? isoDay(found.day) : found.kind;
      return `${plainText(row.account ?? '')}: ${what}`;
    }),
  };
};

it.each<[string, Readonly<Partial<Record<Field, string>>>, readonly string[]]>([
  [
    '38-pipedrive-portuguese.csv',
    {
      account: 'Negócio - Organização',
      amount: 'Negócio - Valor',
      currency: 'Negócio - Moeda',
      stage: 'Negócio - Etapa',
      leadStatus: 'Negócio - Status',
      owner: 'Negócio - Proprietário',
      created: 'Negócio - Negócio criado em',
      closedAt: 'Negócio - Negócio fechado em', // the expected one is a forecast
      convertedAt: 'Negócio - Ganho em',
      lostReason: 'Negócio - Motivo da perda',
    },
    ['Amieiro Alimentos: 2026-02-20', 'Bétula Bancos: no', 'Cedro Saúde: no'],
  ],
  [
    '39-pipedrive-french.csv',
    {
      account: 'Affaire - Organisation',
      amount: 'Affaire - Valeur',
      currency: 'Affaire - Devise',
      stage: 'Affaire - Étape',
      leadStatus: 'Affaire - Statut',
      owner: 'Affaire - Propriétaire',
      created: 'Affaire - Affaire créée le',
      closedAt: 'Affaire - Affaire fermée le',
      convertedAt: 'Affaire - Date de gain',
      lostReason: 'Affaire - Motif de perte',
    },
    ['Aulne Alimentation: 2026-02-20', 'Bouleau Banque: no', 'Cèdre Santé: no'],
  ],
  [
    '40-pipedrive-german.csv',
    {
      account: 'Deal - Organisation',
      amount: 'Deal - Wert',
      currency: 'Deal - Währung',
      stage: 'Deal - Phase',
      leadStatus: 'Deal - Status',
      owner: 'Deal - Besitzer',
      created: 'Deal - Deal erstellt',
      closedAt: 'Deal - Deal abgeschlossen am',
      convertedAt: 'Deal - Datum des gewonnenen Deals',
      lostReason: 'Deal - Verlustgrund',
    },
    ['Erle Lebensmittel: 2026-02-20', 'Birke Bank: no', 'Zeder Klinik: no'],
  ],
  [
    '41-dynamics-leads-german.csv', // Bewertung is the lead's rating, and no warmth
    {
      account: 'Firmenname',
      domain: 'Website',
      email: 'E-Mail',
      leadSource: 'Leadquelle',
      leadStatus: 'Statusgrund',
      owner: 'Besitzer',
      created: 'Erstellt am',
    },
    ['Erle Lebensmittel: silent', 'Birke Bank: silent', 'Zeder Klinik: silent'],
  ],
  [
    '42-dynamics-opportunities-german.csv',
    {
      account: 'Potenzieller Kunde',
      amount: 'Tatsächlicher Umsatz', // the estimated one is a forecast, as its date is
      leadStatus: 'Status',
      closedAt: 'Tatsächliches Abschlussdatum',
      owner: 'Besitzer',
      created: 'Erstellt am',
    },
    ['Erle Lebensmittel: 2026-02-20', 'Birke Bank: no', 'Zeder Klinik: no'],
  ],
  [
    '43-freshsales-deals.csv',
    {
      account: 'Sales account', // Name is the deal's
      leadName: 'Name',
      amount: 'Amount',
      stage: 'Deal stage',
      closedAt: 'Closed date',
      owner: 'Sales owner',
      created: 'Created at',
      lostReason: 'Lost reason',
    },
    ['Alder Foods: 2026-02-20', 'Birch Bank: no', 'Cedar Clinics: no'],
  ],
  [
    '44-odoo-pipeline.csv',
    {
      account: 'Customer',
      leadName: 'Contact Name',
      email: 'Email',
      stage: 'Stage',
      closedAt: 'Closed Date', // Expected Closing is a forecast
      owner: 'Salesperson',
      created: 'Created on',
      lostReason: 'Lost Reason',
    },
    ['Alder Foods: 2026-02-20', 'Birch Bank: no', 'Cedar Clinics: no'],
  ],
  [
    '45-partner-center-referrals.csv',
    {
      account: 'Customer Name',
      partner: 'Partner Name',
      amount: 'Deal Value',
      currency: 'Currency',
      leadStatus: 'Status',
      created: 'Created Date',
    },
    ['Alder Foods: undated', 'Birch Bank: no', 'Cedar Clinics: no'],
  ],
  [
    '46-partnerstack-deals.csv',
    { account: 'Account', partner: 'Partner', stage: 'Stage', amount: 'Amount' },
    ['Alder Foods: undated', 'Birch Bank: no', 'Cedar Clinics: no'],
  ],
  [
    '47-salesforce-opportunities-japanese.csv',
    {
      account: '取引先名',
      stage: 'フェーズ',
      amount: '金額',
      closedAt: '完了予定日', // as Close Date is called there
      owner: '商談 所有者',
      created: '作成日',
    },
    ['株式会社アルダー: 2026-02-20', 'バーチ株式会社: no', 'シーダー銀行: no'],
  ],
])('%s', (name, used, became) => {
  const found = read(name);
  expect({ used: found.used, became: found.became }).toEqual({ used, became });
});

it('a date of submission is proposed as that of creation, and nothing else is left to ask', () => {
  expect(read('46-partnerstack-deals.csv').proposed).toEqual(['created']);
  expect(read('38-pipedrive-portuguese.csv').proposed).toEqual([]);
});
