// The request for an introduction, to be sent by hand, and the steps that follow; nothing is sent.
import type { Guard } from '../core/introduction/guards';
import type { Mark } from '../core/introduction/marks';
import type { RowKey } from './row';

export type { Guard, Mark };

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
  /** What the partner can forward to the account as it is. */
  readonly note: string;
  /** What speaks against asking, the gravest first; usually nothing. */
  readonly guards: readonly Guard[];
  /** What marking it as requested writes, in a sentence or two. */
  readonly marking: string;
  /** The headers of the columns that marking adds, where they aren't there yet. */
  readonly addsColumns: readonly string[];
}

export interface MarkIntroductionRequest {
  readonly key: RowKey;
  readonly mark: Mark;
  /** Who asks, who becomes the owner where nobody is; '' names nobody. */
  readonly me: string;
  /** True once the user agreed to have the columns added that it needs. */
  readonly addColumns: boolean;
}
