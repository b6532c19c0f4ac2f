/** Which of the store's fields take messages and notes, as a page names them (R28). */
import {expect} from 'chai';
import type {FormField} from '../../src/domain/form-field.js';
import {sortFields, usualLength, withoutText} from '../../src/domain/text-fields.js';
import {delivery, plan} from '../support/samples.js';

const made = (id: string, label: string, changes: Partial<FormField> = {}): FormField => ({
  id,
  name: id,
  custom: true,
  label,
  required: false,
  maxLength: null,
  fieldType: 'text',
  type: 'string',
  default: '',
  items: [],
  ...changes,
});

const city = made('city', 'Town', {custom: false});
const card = made('field_25', 'Gift message', {fieldType: 'multiline', maxLength: 200});
const porter = made('field_27', 'Delivery note');
const all = [city, card, porter];
const sorted = (message: string, note = '', fields: readonly FormField[] = all) => sortFields({message, note}, fields);

describe('the fields for texts', () => {
  it('are found by label, however it is spaced and cased, and by id', () => {
    for (const name of ['Gift message', ' gift  MESSAGE ', 'field_25']) {
      expect(sorted(name).texts, name).to.deep.equal([{kind: 'message', id: 'field_25', required: false, multiline: true, maxLength: 200}]);
    }
  });

  it('are no longer the address form’s', () => {
    expect(sorted('Gift message', 'Delivery note')).to.deep.equal({
      texts: [
        {kind: 'message', id: 'field_25', required: false, multiline: true, maxLength: 200},
        {kind: 'note', id: 'field_27', required: false, multiline: false, maxLength: usualLength},
      ],
      formFields: [city],
    });
  });

  it('are none where the page names none, or what the store does not have', () => {
    expect(sorted('', '')).to.deep.equal({texts: [], formFields: all});
    expect(sorted('Greeting')).to.deep.equal({texts: [], formFields: all});
  });

  it('are the merchant’s own, and take any text', () => {
    expect(sorted('Town').texts).to.deep.equal([]);
    for (const changes of [{fieldType: 'dropdown'}, {fieldType: 'password'}, {fieldType: 'date'}, {type: 'integer'}])
      expect(sorted('Size', '', [made('field_9', 'Size', changes)]).texts, JSON.stringify(changes)).to.deep.equal([]);
  });

  it('go by id before label, and by one kind of text', () => {
    const odd = [made('field_1', 'field_2'), made('field_2', 'Other')];
    expect(sorted('field_2', '', odd).texts.map(({id}) => id)).to.deep.equal(['field_2']);
    expect(sorted('Gift message', 'field_25').texts.map(({kind}) => kind)).to.deep.equal(['message']);
  });
});

it('who has no text in a field is who gets something', () => {
  const [field] = sorted('Gift message').texts;
  const people = plan(
    delivery('Ada', {}),
    delivery('Ben', {mug: 1}, {texts: {field_25: 'Hi'}}),
    delivery('Cleo', {mug: 1}, {texts: {field_27: 'Ring'}}),
  );
  expect(withoutText(people, field!).map(({id}) => id)).to.deep.equal(['Cleo']);
});
