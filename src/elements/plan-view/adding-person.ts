/** The button that adds a person, or the form it opens, below whichever view is drawn. */
import {html, type TemplateResult} from 'lit';
import {newPerson, type OpenState} from '../../session/state.js';
import type {SaveAddressEvent, TypeAddressEvent} from '../events.js';
import type {WordsController} from '../words.js';
import {entryFor} from './entry-for.js';
import type {PlanDesk} from './plan-desk.js';

export function addingPerson(open: OpenState, desk: PlanDesk, words: WordsController): TemplateResult {
  if (!desk.isAdding) {
    return html`<button type="button" class="button add" part="button" @click=${() => void desk.addPerson()}>
      <span aria-hidden="true">+</span> ${words.term('addPerson')}
    </button>`;
  }
  return html`<section
    class="panel card"
    part="card"
    aria-label=${words.term('addPerson')}
    @multidrop-save-address=${(event: SaveAddressEvent) => void desk.saveAddress(newPerson, event)}
    @multidrop-type-address=${(event: TypeAddressEvent) => {
      desk.typeAddress(newPerson, event);
    }}
    @multidrop-cancel-address=${() => void desk.cancelAddress(newPerson)}
  >
    ${entryFor(open, {
      form: newPerson,
      address: null,
      legend: words.term('whoGetsThis'),
      formName: words.term('addressForNew'),
      submitLabel: words.term('addAndChoose'),
      cancellable: true,
    })}
  </section>`;
}
