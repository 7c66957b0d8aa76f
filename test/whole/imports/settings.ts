// The settings of the year's programme: as shipped, with one partner left out.
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { LEFT_OUT } from './programme';

export const SETTINGS: Settings = { ...DEFAULT_SETTINGS, excludedPartners: [LEFT_OUT] };
