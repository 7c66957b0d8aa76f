// Lists and exports whose headers are German, French, Spanish, Portuguese or Japanese.
import { ALIASES } from '../../../src/core/columns/aliases';
import { withForeign } from '../../../src/core/columns/foreign-headers';
import { headerKey } from '../../../src/core/columns/header';
import { recogniseColumns } from '../../../src/core/columns/recognise';

type Headers = readonly (readonly [header: string, field: string])[];

const usedFields = (headers: readonly string[], kind: 'overlap' | 'leads') => {
  const { columns, proposals } = recogniseColumns(headers, kind);
  const all = [
    ...Object.entries(columns),
    ...proposals.map(({ field, column }) => [`${field}?`, column] as const),
  ];
  return headers.map((header, place) => [
    header,
    all.find(([, column]) => column === place)?.[0] ?? '',
  ]);
};

/** A field with a question mark is proposed, and used once it is confirmed. */
const OVERLAPS: Readonly<Record<string, Headers>> = {
  German: [
    ['Firma', 'account'],
    ['Webseite', 'domain'],
    ['Partner', 'partner'],
    ['Überschneidung', 'overlap'],
    ['Beziehungsstärke', 'warmth'],
    ['Letzter Kontakt', 'lastTouch?'],
    ['Passung', 'fit'],
    ['Zuständig', 'owner'],
    ['Nächster Schritt', 'nextStep'],
    ['Fällig am', 'due'],
    ['Bemerkungen', 'note'],
  ],
  French: [
    ["Nom de l'entreprise", 'account'],
    ['Site web', 'domain'],
    ['Partenaire', 'partner'],
    ['Statut chez le partenaire', 'overlap'],
    ['Qualité de la relation', 'warmth'],
    ['Dernier échange', 'lastTouch?'],
    ['Propriétaire', 'owner'],
    ['Prochaine étape', 'nextStep'],
    ['Échéance', 'due'],
    ['Pays', 'country'],
  ],
  Spanish: [
    ['Nombre de la empresa', 'account'],
    ['Sitio web', 'domain'],
    ['Socio', 'partner?'],
    ['Solapamiento', 'overlap'],
    ['Fuerza de la relación', 'warmth'],
    ['Último contacto', 'lastTouch?'],
    ['Propietario', 'owner'],
    ['Próximo paso', 'nextStep'],
    ['Fecha de vencimiento', 'due'],
  ],
  Portuguese: [
    ['Nome da empresa', 'account'],
    ['Parceiro', 'partner'],
    ['Sobreposição', 'overlap'],
    ['Força do relacionamento', 'warmth'],
    ['Aderência', 'fit'],
    ['Responsável', 'owner'],
    ['Próxima ação', 'nextStep'],
    ['Prazo', 'due'],
  ],
  Japanese: [
    ['会社名', 'account'],
    ['パートナー名', 'partner'],
    ['重複', 'overlap'],
    ['関係の強さ', 'warmth'],
    ['最終連絡日', 'lastTouch?'],
    ['適合度', 'fit'],
    ['営業担当', 'owner'],
    ['次のアクション', 'nextStep'],
    ['期限', 'due'],
  ],
};

it.each(Object.entries(OVERLAPS))('an overlap list with %s headers', (_language, expected) => {
  const headers = expected.map(([header]) => header);
  expect(usedFields(headers, 'overlap')).toEqual(expected);
});

const LEADS: Readonly<Record<string, Headers>> = {
  'Pipedrive in Portuguese': [
    ['Negócio - Título', ''],
    ['Negócio - Organização', 'account'],
    ['Negócio - Etapa', 'stage'],
    ['Negócio - Status', 'leadStatus'],
    ['Negócio - Ganho em', 'convertedAt'],
  ],
  'Pipedrive in French': [
    ['Affaire - Organisation', 'account'],
    ['Affaire - Étape', 'stage'],
    ['Affaire - Statut', 'leadStatus'],
    ['Affaire - Date de gain', 'convertedAt'],
  ],
  'Pipedrive in German': [
    ['Deal - Organisation', 'account'],
    ['Deal - Titel', ''],
    ['Deal - Phase', 'stage'],
    ['Deal - Datum des gewonnenen Deals', 'convertedAt'],
  ],
  'Dynamics in German': [
    ['Firmenname', 'account'],
    ['Statusgrund', 'leadStatus'],
    ['Geschätztes Abschlussdatum', ''],
    ['Tatsächliches Abschlussdatum', 'closedAt'],
  ],
  'HubSpot in French': [
    ["Nom de l'entreprise", 'account'],
    ['Phase du cycle de vie', 'lifecycleStage'],
    ['Statut du lead', 'leadStatus'],
    ['Date de création', 'created'],
    ['Date de passage à Lead qualifié par le marketing', 'mqlDate?'],
  ],
  'HubSpot in Spanish': [
    ['Nombre de la empresa', 'account'],
    ['Etapa del ciclo de vida', 'lifecycleStage'],
    ['Fecha de creación', 'created'],
    ['Fecha en que se convirtió en lead calificado por marketing', 'mqlDate?'],
  ],
  'Salesforce in Japanese': [
    ['会社名', 'account'],
    ['リード状況', 'leadStatus'],
    ['取引開始済み', 'converted'],
    ['取引開始日', 'convertedAt'],
    ['フェーズ', 'stage'],
    ['完了予定日', 'closedAt'], // Close Date: a forecast until the deal is won
  ],
};

it.each(Object.entries(LEADS))('%s', (_system, expected) => {
  expect(
    usedFields(
      expected.map(([header]) => header),
      'leads',
    ),
  ).toEqual(expected);
});

it('no header of another language stands for two fields of one tab', () => {
  for (const { rules } of [ALIASES.overlap(), ALIASES.leads()]) {
    const english = new Map<string, string>();
    const foreign = new Map<string, string>();
    for (const rule of rules) {
      const { likely } = withForeign({ ...rule, likely: [] });
      for (const header of likely) {
        const key = headerKey(header);
        expect([header, foreign.get(key) ?? rule.field]).toEqual([header, rule.field]);
        foreign.set(key, rule.field);
      }
      const own = [...rule.certain, ...rule.likely].filter((header) => !likely.includes(header));
      for (const header of own) english.set(headerKey(header), rule.field);
    }
    for (const [key, field] of foreign) {
      expect([key, english.get(key) ?? field]).toEqual([key, field]);
    }
  }
});
