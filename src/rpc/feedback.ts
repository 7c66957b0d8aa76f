// What each partner should be told, and noting that it was; nothing is sent from here.

export interface FeedbackPartner {
  readonly partner: string;
  /** When the partner was last told, or null for never. */
  readonly toldOn: string | null;
  readonly received: number;
  readonly qualified: number;
  /** Of all its EQLs that are old enough to judge, the share that converted; null under 10. */
  readonly rate: number | null;
  readonly progressed: number;
  readonly closed: number;
  /** EQLs whose stage changed longer ago than the setting allows, without the partner being told. */
  readonly overdue: number;
  readonly message: string;
}

export interface MarkToldRequest {
  readonly partner: string;
  /** '2026-03-14', or null to take the mark back. */
  readonly toldOn: string | null;
  /** What the sidebar showed. */
  readonly shown: string | null;
}
