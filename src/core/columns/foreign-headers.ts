// Headers of German, French, Spanish, Portuguese and Japanese exports and lists, by field: those that are no name
// of ours, which stand in `FIELD_NAMES`.
import type { FieldRule } from './field-rule';
import type { Field } from './fields';

interface Foreign {
  /** Says this as a rule. */
  readonly likely?: string;
  /** Says this where nothing better does; the user is asked. */
  readonly guesses?: string;
  /** Words, folded, that the header of a CRM's own date holds in whatever order; a guess as well. */
  readonly words?: string;
}

const HEADERS: Readonly<Partial<Record<Field, Foreign>>> = {
  account: {
    likely:
      'unternehmen | unternehmensname | firma | firmenname | accountname | kundenname | entreprise | nom de l’entreprise | société | nom de la société | nom du compte | empresa | nombre de la empresa | organización | nome da empresa | nome da conta | organização | potenzieller kunde | potentieller kunde | client potentiel | cliente potencial | 会社名 | 会社 | 企業名 | 取引先名 | 取引先',
    guesses: 'kunde | compte | cliente | cuenta | conta | アカウント名',
  },
  domain: {
    likely:
      'webseite | internetseite | site web | site internet | domaine | sitio web | página web | ウェブサイト | webサイト | ドメイン',
  },
  email: {
    likely: 'e-mail-adresse | adresse e-mail | courriel | correo | メール | メールアドレス',
  },
  partner: {
    likely:
      'partnername | partenaire | nom du partenaire | nombre del partner | parceiro | nome do parceiro | パートナー | パートナー名 | パートナー企業',
    guesses: 'socio',
  },
  overlap: {
    likely:
      'überlappung | partnerstatus | status beim partner | chevauchement | recouvrement | statut partenaire | statut chez le partenaire | estado en el partner | sobreposição | status no parceiro | オーバーラップ | 重複 | パートナー側の状況',
  },
  customerOf: { likely: 'est client de | é cliente de' },
  partnerContact: {
    likely:
      'ansprechpartner beim partner | kontakt beim partner | contact partenaire | contact chez le partenaire | contato do parceiro | contato no parceiro | パートナー担当者',
  },
  warmth: {
    likely:
      'stärke der beziehung | beziehungsqualität | force de la relation | qualité de la relation | calidad de la relación | força do relacionamento | qualidade do relacionamento | 関係性 | 関係の強さ',
    guesses: 'beziehung | wärme | relation | relación | relacionamento | 温度感',
  },
  lastTouch: {
    guesses:
      'letzter kontakt | letztes gespräch | zuletzt gesprochen | dernier contact | dernier échange | último contacto | última conversación | último contato | última conversa | 最終接触日 | 最終連絡日',
  },
  willing: {
    likely:
      'würde vorstellen | würde uns vorstellen | nous présenterait | nos apresentaria | 紹介可',
  },
  note: {
    likely:
      'notizen | anmerkung | anmerkungen | bemerkung | bemerkungen | kommentar | remarque | remarques | commentaire | commentaires | notas | comentario | comentarios | observaciones | comentário | comentários | observações | メモ | 備考 | コメント',
  },
  fit: {
    likely:
      'icp-passung | adéquation | adéquation icp | encaje icp | aderência | aderência ao icp | 適合度 | icp適合度',
  },
  motion: { likely: '施策', guesses: 'vorgehen | maßnahme | 対応策' },
  industry: {
    likely: 'secteur | secteur d’activité | industria | setor | indústria | 業種 | 業界',
  },
  employees: {
    likely:
      'mitarbeiter | anzahl mitarbeiter | anzahl der mitarbeiter | effectif | nombre d’employés | nombre de salariés | número de empleados | funcionários | número de funcionários | 従業員数',
  },
  country: {
    likely: 'land/region | pays | pays/région | país/región | 国 | 国/地域',
  },
  revenue: {
    likely:
      'umsatz | chiffre d’affaires | chiffre d’affaires annuel | facturación | receita anual | faturamento | 年間売上 | 売上高',
  },
  owner: {
    likely:
      'zuständiger mitarbeiter | zuständige person | verantwortlich | verantwortlicher | besitzer | accountinhaber | account-inhaber | lead-inhaber | opportunity-inhaber | propriétaire | propriétaire du compte | propietario | propietario de la cuenta | proprietário | proprietário da conta | responsável | vendedor | 所有者 | 担当者 | 営業担当 | リード所有者 | リード 所有者 | 取引先所有者 | 商談所有者',
    guesses: 'inhaber | commercial | comercial',
  },
  nextStep: {
    likely:
      'nächste schritte | prochaine étape | prochaine action | próximo paso | próxima acción | próximo passo | próxima etapa | próxima ação | 次のステップ | ネクストステップ | 次のアクション',
  },
  due: {
    likely:
      'fällig | fälligkeit | fälligkeitsdatum | frist | échéance | date d’échéance | vencimiento | fecha de vencimiento | fecha límite | vencimento | data de vencimento | prazo | 期限 | 期日',
  },
  leadType: {
    likely: 'lead-art | type de lead | リード種別 | リードタイプ',
  },
  lifecycleStage: {
    likely:
      'lebenszyklusphase | phase du cycle de vie | étape du cycle de vie | fase del ciclo de vida | estágio do ciclo de vida | fase do ciclo de vida | ライフサイクルステージ',
  },
  leadStatus: {
    likely:
      'statusgrund | statut | statut du lead | statut de la piste | estado del candidato | status do lead | リード状況 | リードステータス',
  },
  leadSource: {
    likely:
      'source du lead | origine du lead | origine de la piste | fuente | origem do lead | リードソース',
  },
  qualified: {
    likely:
      'qualifizierungsdatum | qualifié le | date de qualification | calificado el | qualificado em | data de qualificação',
  },
  mqlDate: {
    words:
      'datum marketing qualified lead | date lead qualifie marketing | fecha lead calificado marketing | fecha lead cualificado marketing | data lead qualificado marketing',
  },
  sqlDate: {
    words:
      'datum sales qualified lead | date lead qualifie ventes | fecha lead calificado ventas | fecha lead cualificado ventas | data lead qualificado vendas',
  },
  created: {
    likely:
      'erstellungsdatum | erstelldatum | erstellt am | date de création | créé le | fecha de creación | creado el | data de criação | criado em | deal erstellt | deal erstellt am | affaire créée | affaire créée le | negocio creado | negócio criado | negócio criado em | 作成日 | 作成日時',
  },
  converted: { likely: 'umgewandelt | converti | 取引開始済み' },
  convertedAt: {
    likely:
      'konvertierungsdatum | gewonnen am | datum des gewonnenen deals | date de conversion | date de gain | gagné le | ganado el | data de conversão | ganho em | data de ganho | 取引開始日 | 受注日 | 成約日',
  },
  customerDate: {
    likely: 'kunde seit | client depuis | cliente desde',
  },
  stage: {
    likely:
      'verkaufsphase | vertriebsphase | deal-phase | opportunity-phase | étape | étape de vente | étape de la transaction | etapa del negocio | fase | etapa do negócio | estágio | フェーズ | ステージ',
  },
  amount: {
    likely:
      'auftragswert | deal-wert | montant | monto | valor do negócio | valor del negocio | wert | valeur | valor | tatsächlicher umsatz | 金額',
  },
  currency: { likely: 'devise | moeda | 通貨' },
  closedAt: {
    likely:
      'schlusstermin | geschlossen am | tatsächliches abschlussdatum | date de clôture | date de fermeture | data de fechamento | deal abgeschlossen am | affaire fermée le | negocio cerrado el | negócio fechado em | 完了予定日 | 完了日',
  },
  lostReason: {
    likely: 'motif de perte | motivo de la pérdida | motivo da perda | motivo de perda | 失注理由',
  },
};

const listed = (headers = ''): string[] => headers.split(' | ').filter((header) => header !== '');

/** A field's rule with the headers that other languages have for it behind its own. */
export function withForeign(rule: FieldRule): FieldRule {
  const foreign = HEADERS[rule.field];
  if (!foreign) return rule;
  const { likely, guesses, words } = foreign;
  return {
    ...rule,
    likely: [...rule.likely, ...listed(likely)],
    guesses: [...rule.guesses, ...listed(guesses)],
    words: [...rule.words, ...listed(words).map((header) => header.split(' '))],
  };
}
