// The wordings of a request and of its note as they are filled in: the shipped ones in the language in force.
import { shippedNote, shippedWording } from '../settings/introduction-wording';
import type { Settings } from '../settings/settings';
import { SHIPPED } from '../settings/shipped';

const LINE_BREAK = /\r\n?/g;

/** A wording of the user's own is in whatever language it is in; a shipped one is said anew. */
const inForce = (own: string, shipped: string, said: () => string): string => {
  const wording = own.replace(LINE_BREAK, '\n');
  return wording === shipped ? said() : wording;
};

export const wordingInForce = ({ introduction }: Settings): string =>
  inForce(introduction, SHIPPED.introduction, shippedWording);

export const noteInForce = ({ introductionNote }: Settings): string =>
  inForce(introductionNote, SHIPPED.introductionNote, shippedNote);
