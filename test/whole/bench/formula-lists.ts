// Lists for the formulas' bench: words as people choose them from a list, or every text its own.
import type { Cell } from '../../../src/core/cells/cell';
import { between, type Chance, pick, seededChance } from '../../../src/core/sample/chance';

const OVERLAPS = ['Customer', 'Open opportunity', 'Prospect', 'none', '', 'customer', 'Customers'];
const WARMTHS = ['Hot', 'Warm', 'Lukewarm', 'Cold', 'none', '', 'warm'];
const FITS = ['A', 'B', 'C', 'D', 'Tier 1', 'Tier 2', ''];
const MOTIONS = ['Co-sell', 'Partner introduction', 'Route to rep', '', 'none', 'co-sell'];
const NAMES = ['Ana', 'Dana', 'Lee', 'Sam', 'Maria', 'Chris'];

const rowOf = (chance: Chance, number: number, isOwn: boolean): Cell[] => {
  const cells = [OVERLAPS, WARMTHS, FITS, MOTIONS].map((words) => pick(chance, words));
  const name = pick(chance, NAMES);
  const remarks = [
    ` (deal ${number})`,
    ` - ${name} met them, ${between(chance, 1, 999)}/${number}`,
    ` (segment ${number})`,
    ` with ${name} ${number}`,
  ];
  const written = cells.map((cell, place) => (isOwn && cell !== '' ? cell + remarks[place] : cell));
  return [...written, `Account ${number}`, `Partner ${number % 40}`];
};

export function listOf(rows: number, isOwn: boolean): Cell[][] {
  const chance = seededChance(7);
  return Array.from({ length: rows }, (_row, number) => rowOf(chance, number, isOwn));
}
