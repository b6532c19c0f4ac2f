import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {define} from '../define.js';
import {ChooseViewEvent} from '../events.js';
import {type ViewName, viewNames} from '../plan-view/plan-view.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './view-chooser.styles.js';

const words = {people: 'viewPeople', items: 'viewItems', list: 'viewList'} as const;

/**
 * Chooses how the plan is shown: People, Items or List.
 *
 * @fires multidrop-choose-view - The shopper chooses another view.
 * @csspart views - The row of views.
 */
class ViewChooser extends LitElement {
  static override styles = [shared, styles];

  /** The view that is shown. */
  @property({attribute: false}) view: ViewName = 'people';

  readonly #words = new WordsController(this);

  override render() {
    return html`<fieldset aria-labelledby="legend">
      <span class="legend" id="legend">${this.#words.term('view')}</span>
      <span class="segments">${viewNames.map(name => this.#segment(name))}</span>
    </fieldset>`;
  }

  #segment(name: ViewName) {
    return html`<label
      ><input
        type="radio"
        name="view"
        .checked=${live(name === this.view)}
        @change=${() => {
          this.dispatchEvent(new ChooseViewEvent(name));
        }}
      />${this.#words.term(words[name])}</label
    >`;
  }
}

define('multidrop-view-chooser', ViewChooser);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-view-chooser': ViewChooser;
  }
}
