// The fields that a column can hold, on either kind of tab.
import type { Cell } from '../cells/cell';
import { isOneOf } from '../cells/text';
import { type Names, nameOf } from '../language/names';

/** The two kinds of tab that users bring. */
export type TabKind = 'overlap' | 'leads';

/**
 * Every field, with the names that people know it by, which are also the headers of a new column: English,
 * German, Spanish. A name of another language than English is no header that stands for less than the
 * English one does: `Geplantes Vorgehen`, since a bare `Vorgehen` is asked about.
 */
export const FIELD_NAMES = {
  account: ['Account', 'Account', 'Nombre de la cuenta'],
  domain: ['Domain', 'Domain', 'Dominio'],
  accountId: ['Account ID', 'Account-ID', 'ID de la cuenta'],
  /** Where the user says which account a row is, when names, websites and IDs say another. */
  matchAs: ['Match as', 'Abgleichen als', 'Emparejar como'],
  partner: ['Partner', 'Partner', 'Partner'],
  /** What the account is to the partner. */
  overlap: ['Overlap', 'Überschneidung', 'Solapamiento'],
  /** The partner's own name for its list, beside a standard one. */
  partnerPopulation: ['Partner population', 'Liste des Partners', 'Lista del partner'],
  /** Wide layouts: the partners' names, or `NONE`. */
  customerOf: ['Is a customer of', 'Ist Kunde von', 'Es cliente de'],
  opportunityFor: [
    'Is an open opportunity for',
    'Ist offene Opportunity für',
    'Es oportunidad abierta para',
  ],
  prospectOf: ['Is a prospect of', 'Ist Interessent von', 'Es cliente potencial de'],
  openDeal: ['Open deal', 'Offener Deal', 'Oportunidad abierta'],
  /** What an import found there before, and until when. */
  overlapBefore: ['Overlap before', 'Überschneidung vorher', 'Solapamiento anterior'],
  /** The day of the first import whose list no longer had the row. */
  notInListSince: ['Not in list since', 'Nicht in der Liste seit', 'Fuera de la lista desde'],
  /** What the account is to us: never the overlap. */
  ourStatus: ['Our status', 'Unser Status', 'Nuestro estado'],
  partnerRecordName: [
    'Partner record name',
    'Datensatzname beim Partner',
    'Nombre del registro del partner',
  ],
  partnerRecordWebsite: [
    'Partner record website',
    'Datensatz-Website beim Partner',
    'Sitio web del registro del partner',
  ],
  partnerContact: ['Partner contact', 'Partnerkontakt', 'Contacto del partner'],
  partnerContactEmail: [
    'Partner contact email',
    'E-Mail des Partnerkontakts',
    'Correo del contacto del partner',
  ],
  partnerContactTitle: [
    'Partner contact title',
    'Position des Partnerkontakts',
    'Cargo del contacto del partner',
  ],
  warmth: ['Warmth', 'Beziehungsstärke', 'Fuerza de la relación'],
  lastTouch: ['Last touch', 'Letzter Kontakt am', 'Último contacto el'],
  seniority: ['Seniority', 'Karrierestufe', 'Nivel jerárquico'],
  willing: ['Will introduce', 'Stellt uns vor', 'Nos presentaría'],
  note: ['Note', 'Notiz', 'Nota'],
  fit: ['Fit', 'Passung', 'Encaje'],
  industry: ['Industry', 'Branche', 'Sector'],
  employees: ['Employees', 'Mitarbeiterzahl', 'Empleados'],
  country: ['Country', 'Land', 'País'],
  /** Where the account is sold to: routing goes by it. */
  region: ['Region', 'Region', 'Región'],
  revenue: ['Annual revenue', 'Jahresumsatz', 'Ingresos anuales'],
  motion: ['Motion', 'Geplantes Vorgehen', 'Acción prevista'],
  owner: ['Owner', 'Zuständig', 'Responsable'],
  /** Who owns the account, beside a column that says who owns the motion. */
  accountOwner: ['Account owner', 'Account-Inhaber', 'Propietario de la cuenta'],
  nextStep: ['Next step', 'Nächster Schritt', 'Siguiente paso'],
  due: ['Due', 'Fällig am', 'Vence el'],
  motionStatus: ['Motion status', 'Status des Vorgehens', 'Estado de la acción'],
  introductionStatus: [
    'Introduction status',
    'Status der Vorstellung',
    'Estado de la presentación',
  ],
  /** When the overlap was found. */
  overlapDate: ['Overlap date', 'Datum der Überschneidung', 'Fecha del solapamiento'],
  created: ['Created date', 'Angelegt am', 'Fecha de alta'],
  qualified: ['Qualified date', 'Qualifiziert am', 'Fecha de calificación'],
  /** When it became an EQL, in a column that is named for EQLs. */
  eqlDate: ['EQL date', 'EQL-Datum', 'Fecha EQL'],
  converted: ['Converted', 'Konvertiert', 'Convertido'],
  convertedAt: ['Converted date', 'Konvertiert am', 'Fecha de conversión'],
  stage: ['Stage', 'Phase', 'Etapa'],
  stageChanged: ['Stage changed on', 'Phase geändert am', 'Cambio de etapa el'],
  amount: ['Amount', 'Betrag', 'Importe'],
  /** Of the amount, where a column of codes says it. */
  currency: ['Currency', 'Währung', 'Moneda'],
  closedAt: ['Close date', 'Abschlussdatum', 'Fecha de cierre'],
  /** Why a deal was lost, in the words of whoever lost it. */
  lostReason: ['Lost reason', 'Verlustgrund', 'Motivo de pérdida'],
  told: ['Partner told', 'Partner informiert', 'Partner informado'],
  toldOn: ['Told on', 'Informiert am', 'Informado el'],
  introductionRequested: [
    'Introduction requested on',
    'Vorstellung erbeten am',
    'Presentación solicitada el',
  ],
  introductionAgreed: [
    'Introduction agreed on',
    'Vorstellung zugesagt am',
    'Presentación aceptada el',
  ],
  introductionMade: ['Introduction made on', 'Vorstellung erfolgt am', 'Presentación hecha el'],
  introductionMet: ['Introduction met on', 'Erstes Treffen am', 'Primera reunión el'],
  introductionDeclined: [
    'Introduction declined on',
    'Vorstellung abgelehnt am',
    'Presentación rechazada el',
  ],
  /** What the partner got from us in return: a day or a tick. */
  gaveBack: ['Gave back', 'Gegenleistung', 'Contrapartida'],
  confirmedBy: ['Confirmed by', 'Bestätigt von', 'Confirmado por'],
  confirmedOn: ['Confirmed on', 'Bestätigt am', 'Confirmado el'],
  email: ['Email', 'E-Mail', 'Correo electrónico'],
  emailDomain: ['Email domain', 'E-Mail-Domain', 'Dominio de correo'],
  associatedCompany: ['Associated company', 'Zugeordnetes Unternehmen', 'Empresa asociada'],
  leadName: ['Lead name', 'Name des Leads', 'Nombre del lead'],
  leadType: ['Lead type', 'Lead-Typ', 'Tipo de lead'],
  lifecycleStage: ['Lifecycle stage', 'Lifecycle-Phase', 'Etapa del ciclo de vida'],
  leadStatus: ['Lead status', 'Lead-Status', 'Estado del lead'],
  leadSource: ['Lead source', 'Lead-Quelle', 'Origen del lead'],
  mqlDate: [
    'Became a Marketing Qualified Lead Date',
    'Datum der Konversion zum Marketing-Qualified-Lead',
    'Fecha en que se convirtió en MQL',
  ],
  sqlDate: [
    'Became a Sales Qualified Lead Date',
    'Datum der Konversion zum Sales-Qualified-Lead',
    'Fecha en que se convirtió en SQL',
  ],
  opportunityDate: [
    'Became an Opportunity Date',
    'Datum der Konversion zur Opportunity',
    'Fecha en que se convirtió en oportunidad',
  ],
  firstDealDate: [
    'First Deal Created Date',
    'Erster Deal erstellt am',
    'Primera oportunidad creada el',
  ],
  customerDate: [
    'Became a Customer Date',
    'Datum der Konversion zum Kunden',
    'Fecha en que se convirtió en cliente',
  ],
  eqlStatus: ['EQL status', 'EQL-Status', 'Estado EQL'],
  eqlScore: ['EQL score', 'EQL-Punktzahl', 'Puntuación EQL'],
  eqlMissing: ['EQL missing', 'Fehlt zum EQL', 'Falta para EQL'],
  eqlNextStep: ['EQL next step', 'Nächster Schritt zum EQL', 'Siguiente paso para EQL'],
  eqlSince: ['EQL since', 'EQL seit', 'EQL desde'],
} as const satisfies Readonly<Record<string, Names>>;

export type Field = keyof typeof FIELD_NAMES;

/** What a field is called in the language in force. */
export const fieldLabel = (field: Field): string => nameOf(FIELD_NAMES[field]);

/** Whether a header is what the add-on calls a field, in whatever language it was written. */
export const isFieldName = (field: Field, header: Cell): boolean =>
  isOneOf(header, FIELD_NAMES[field]);

/** The add-on's own columns, in the order in which they are appended. */
export const OWN_FIELDS = [
  'eqlStatus',
  'eqlScore',
  'eqlMissing',
  'eqlNextStep',
  'eqlSince',
] as const;

export type OwnField = (typeof OWN_FIELDS)[number];

/**
 * Columns that the add-on may append to the overlap tab later, under their labels. They neither
 * change which header row it is nor fall under a "no column" that was said before they were there.
 */
export const ADDED_FIELDS: readonly Field[] = [
  'warmth',
  'partnerContact',
  'lastTouch',
  'willing',
  'note',
  'motion',
  'owner',
  'nextStep',
  'due',
  'introductionRequested',
  'introductionAgreed',
  'introductionMade',
  'introductionMet',
  'introductionDeclined',
  'confirmedBy',
  'confirmedOn',
  'told',
  'toldOn',
  'overlapBefore',
  'notInListSince',
];
