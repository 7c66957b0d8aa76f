// What all chosen rows get: a field that is left blank changes nothing.
import { say } from '../../../src/core/language/say';
import type { ManyField } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { Select } from '../../parts/select';
import { TextInput } from '../../parts/text-input';
import { closeForm, previewForm, typeForAll } from '../../tasks/change-rows';
import type { View } from '../view';

const fields = (): readonly (readonly [ManyField, string, 'text' | 'date' | 'choice'])[] => [
  ['owner', say('Owner'), 'text'],
  ['motion', say('Motion'), 'choice'],
  ['nextStep', say('Next step'), 'text'],
  ['due', say('Due'), 'date'],
  ['toldOn', say('Told on'), 'date'],
];
/** Where no row is shown whose form has those of the settings. */
const MOTIONS = ['Partner introduction', 'Co-sell', 'Route to rep'];

export function ManyForm({ state, desk }: View) {
  const { many, shown, asking } = state;
  const known = shown.row?.form.find(({ field }) => field === 'motion')?.choices ?? MOTIONS;
  const options = [
    { value: '', text: say('As it is') },
    ...known.map((text) => ({ value: text, text })),
  ];
  return (
    <>
      <p class="soft">{say('What is left blank stays as it is.')}</p>
      <div class="fields">
        {fields().map(([field, label, input]) => {
          const id = `many-${field}`;
          const value = many.typed?.[field] ?? '';
          const onType = (typed: string) => typeForAll(desk, field, typed);
          return (
            <div key={field} class={input}>
              <Labelled id={id} label={label}>
                {input === 'choice' ? (
                  <Select id={id} value={value} options={options} onChoose={onType} />
                ) : (
                  <TextInput id={id} type={input} value={value} onType={onType} />
                )}
              </Labelled>
            </div>
          );
        })}
      </div>
      <Buttons>
        <Button look="primary" off={asking.many} onPress={() => previewForm(desk)}>
          {asking.many ? say('Looking…') : say('Show what changes')}
        </Button>
        <Button onPress={() => closeForm(desk)}>{say('Cancel')}</Button>
      </Buttons>
    </>
  );
}
