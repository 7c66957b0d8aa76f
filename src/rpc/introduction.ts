// The request for an introduction, to be sent by hand; nothing is sent from here.
import type { RowKey } from './row';

export interface IntroductionRequest {
  readonly key: RowKey;
  /** Who asks, for the signature; '' leaves it out. */
  readonly me: string;
}

export interface Introduction {
  readonly key: RowKey;
  /** The partner's contact, and the address where the sheet has one; '' otherwise. */
  readonly to: string;
  readonly email: string;
  readonly subject: string;
  /** `FEWEST_WORDS` to `MOST_WORDS`, with one question. */
  readonly body: string;
  readonly words: number;
  /** When it was last asked for, or null. */
  readonly requestedOn: string | null;
  /** Whether marking it needs a column that isn't there yet: its header, else null. */
  readonly addsColumn: string | null;
}

export interface MarkRequestedRequest {
  readonly key: RowKey;
  /** True once the user agreed to have the date column added. */
  readonly addColumn: boolean;
}
