// Invented companies, partners and people; every address ends in .example, which nobody owns.
import { once } from '../cells/once';
import { type Chance, pick, shuffled } from './chance';

const firstWords = once(() =>
  'Alder Amberly Ashford Bellweather Birchline Blackmoor Brightwater Brindle Calder Cedarbrook Copperfield Coralis Dunmore Eastgate Elmstead Fairhaven Fennmark Foxglove Garnet Glenrock Greyfriars Hartwell Hazelton Highmere Ironbridge Juniper Kestrel Kingsley Lakeland Linden Marlow Meridia Millbrook Nordhaven Oakfield Orchard Pemberton Quayside Redstone Rowanhill Saltmarsh Silverton Stonegate Thornbury Umberland Valeworth Westerly Wrenfield'.split(
    ' ',
  ),
);
const secondWords = once(() =>
  'Logistics Foods Health Energy Retail Software Robotics Materials Finance Insurance Pharma Mobility Media Telecom Packaging Textiles Instruments Aerospace Chemicals Learning'.split(
    ' ',
  ),
);
const LEGAL_FORMS = ['', '', '', '', '', ', Inc.', ' Inc', ' GmbH', ' Ltd', ' LLC', ' S.A.'];
const givenNames = once(() =>
  'Anna Ben Chidi Dana Elif Farid Greta Hiro Ines Jonas Kavya Liam Mei Nora Omar Priya'.split(' '),
);
const familyNames = once(() =>
  'Abara Becker Costa Dubois Eriksen Fischer Gupta Haddad Ito Jansen Kowalski Lindqvist Moreau Novak Okafor Ruiz'.split(
    ' ',
  ),
);

export interface Company {
  readonly name: string;
  readonly domain: string;
}

/** Companies with different names and domains: as many as there are pairs of words. */
export function companies(chance: Chance): Company[] {
  const all = firstWords().map((first) =>
    secondWords().map((second) => ({
      name: `${first} ${second}`,
      domain: `${first}${second}.example`.toLowerCase(),
    })),
  );
  return shuffled(chance, ([] as Company[]).concat(...all));
}

export function personName(chance: Chance): string {
  return `${pick(chance, givenNames())} ${pick(chance, familyNames())}`;
}

/** The name as another list spells it: with a legal form, or in capitals. */
export function otherSpelling(chance: Chance, name: string): string {
  const spelled = name + pick(chance, LEGAL_FORMS);
  return chance() < 0.04 ? spelled.toUpperCase() : spelled;
}

/** The domain as people paste it: a bare domain or a whole address. */
export function website(chance: Chance, domain: string): string {
  return pick(chance, [domain, domain, domain, `www.${domain}`, `https://www.${domain}/`]);
}

export const PARTNERS = [
  'Larkspur Cloud',
  'Corvid Analytics',
  'Tidewell Payments',
  'Ostrow Consulting',
  'Pinecrest Data',
  'Halden Security',
] as const;

/** Two people at each partner know the accounts. */
export function partnerContact(chance: Chance, partner: number): { name: string; email: string } {
  const which = partner * 2 + (chance() < 0.6 ? 0 : 1);
  const given = givenNames()[which] ?? '';
  const family = familyNames()[(which * 5) % familyNames().length] ?? '';
  const [company = ''] = (PARTNERS[partner] ?? '').toLowerCase().split(' ');
  return {
    name: `${given} ${family}`,
    email: `${given}.${family}@${company}.example`.toLowerCase(),
  };
}

/** Our own reps. */
export const OWNERS = ['Dana Ruiz', 'Tom Okafor', 'Mei Lindqvist', 'Jonas Weber', 'Sara Haddad'];
