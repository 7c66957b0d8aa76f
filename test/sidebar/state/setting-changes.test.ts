// Settings that were changed and aren't saved yet.
import { withSetting } from '../../../sidebar/state/setting-changes';
import type { SettingField } from '../../../src/rpc';

const bar: SettingField = {
  label: 'Warmth bar',
  section: 'Bars',
  value: '0.6',
  standard: '0.6',
  allowed: 'a number from 0 to 1',
  meaning: '',
  choices: [],
  orHeader: false,
};

describe('a changed setting', () => {
  test('carries what the tab held, so that nobody’s change is overwritten', () => {
    expect(withSetting({}, bar, '0.8')).toEqual({
      'Warmth bar': { label: 'Warmth bar', shown: '0.6', value: '0.8' },
    });
  });

  test('still carries it when the tab was read anew between two letters', () => {
    const begun = withSetting({}, bar, '0.');
    expect(withSetting(begun, { ...bar, value: '0.7' }, '0.8')['Warmth bar']?.shown).toBe('0.6');
  });

  test('typed back to what it was is none', () => {
    expect(withSetting(withSetting({}, bar, '0.8'), bar, '0.6')).toEqual({});
  });
});
