// What each partner should be told, and noting that it was; nothing is sent from here.

export interface FeedbackPartner {
  readonly partner: string;
  /** When the partner was last told, or null for never. */
  readonly toldOn: string | null;
  /** What is wrong with what stands under `Told on`, in a sentence; '' where nothing is. */
  readonly toldProblem: string;
  /** How many accounts have news. */
  readonly accounts: number;
  /** How many accounts of each kind are new since the partner was last told, in a sentence. */
  readonly newsLine: string;
  /** Its EQLs with their conversion rate, or the reason for none, in a sentence. */
  readonly rateLine: string;
  /** How it answers when asked for introductions, in a sentence; '' where nobody asked. */
  readonly givingLine: string;
  /** EQLs whose stage changed longer ago than the setting allows, without the partner being told. */
  readonly overdue: number;
  /** That in a sentence; '' where there is none. */
  readonly overdueLine: string;
  readonly message: string;
}

export interface Feedback {
  readonly partners: readonly FeedbackPartner[];
  /** The tabs that it is from: 'Partner overlap and Leads'. */
  readonly tabs: string;
}

export interface ToldMark {
  readonly partner: string;
  /** '2026-03-14', or null to take the mark back. */
  readonly toldOn: string | null;
  /** What the sidebar showed. */
  readonly shown: string | null;
}

/** Marks of one partner or of several, all of them written or none. */
export interface MarkToldRequest {
  readonly marks: readonly ToldMark[];
}
