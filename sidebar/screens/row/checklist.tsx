// The four components of a row as a checklist: sign, name, state in words, reason.
import { say } from '../../../src/core/language/say';
import type { ComponentDetail } from '../../../src/rpc';
import { Icon, type IconName } from '../../parts/icon';

const SIGNS: Readonly<Record<ComponentDetail['state'], IconName>> = {
  clear: 'check',
  short: 'cross',
  missing: 'blank',
  unreadable: 'alert',
};

export function Checklist({ components }: { readonly components: readonly ComponentDetail[] }) {
  return (
    <ul class="checklist" aria-label={say('The four components')}>
      {components.map(({ component, label, state, stateLabel, reason }) => (
        <li key={component} class={`component ${state}`}>
          <Icon name={SIGNS[state]} />
          <div>
            <p class="component-name">
              <b>{label}</b> <span class="state">{stateLabel}</span>
            </p>
            <p class="reason">{reason}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
