/** Every wish an element can report. Elements ask; whoever holds the session decides. What the page hears is in `facts.ts`. */
import type {BookAnswer} from '../domain/address-book.js';
import type {Address} from '../domain/address.js';
import type {DeliveryId, PlanEdit} from '../domain/plan.js';
import type {Method} from '../domain/shipping-choice.js';
import type {PolicyWish} from '../domain/shipping-policy.js';
import type {ViewName} from './plan-view/plan-view.js';
import type {Answer} from './plan-view/answer.js';

const asks = {bubbles: true, composed: true, cancelable: true} as const;

/** The shopper changes who gets what. */
export class EditPlanEvent extends Event {
  static readonly type = 'multidrop-edit-plan';
  readonly edit: PlanEdit;
  constructor(edit: PlanEdit) {
    super(EditPlanEvent.type, asks);
    this.edit = edit;
  }
}

/** The shopper filled in an address form and saves it. The address is complete for its country. */
export class SaveAddressEvent extends Event {
  static readonly type = 'multidrop-save-address';
  readonly address: Address;
  constructor(address: Address) {
    super(SaveAddressEvent.type, asks);
    this.address = address;
  }
}

/** The shopper is typing in an address form; what stands there so far, so that it is not lost. */
export class TypeAddressEvent extends Event {
  static readonly type = 'multidrop-type-address';
  readonly address: Address;
  constructor(address: Address) {
    super(TypeAddressEvent.type, asks);
    this.address = address;
  }
}

/** The shopper wants an address form filled in from a text. */
export class PasteAddressEvent extends Event {
  static readonly type = 'multidrop-paste-address';
  readonly text: string;
  constructor(text: string) {
    super(PasteAddressEvent.type, asks);
    this.text = text;
  }
}

/** The shopper wants an address form as it was before a text was pasted. */
export class UndoPasteEvent extends Event {
  static readonly type = 'multidrop-undo-paste';
  constructor() {
    super(UndoPasteEvent.type, asks);
  }
}

/** The shopper leaves an address form or picker without saving. */
export class CancelAddressEvent extends Event {
  static readonly type = 'multidrop-cancel-address';
  constructor() {
    super(CancelAddressEvent.type, asks);
  }
}

/** The shopper wants to type an address that is not in the list. */
export class TypeNewAddressEvent extends Event {
  static readonly type = 'multidrop-type-new-address';
  /** What the shopper looked for in vain, or `''`. */
  readonly sought: string;
  constructor(sought = '') {
    super(TypeNewAddressEvent.type, asks);
    this.sought = sought;
  }
}

/** The shopper opens the address of a delivery for changing. */
export class ChangeAddressEvent extends Event {
  static readonly type = 'multidrop-change-address';
  constructor() {
    super(ChangeAddressEvent.type, asks);
  }
}

/** The shopper sets a number of units with a stepper. */
export class SetQuantityEvent extends Event {
  static readonly type = 'multidrop-set-quantity';
  readonly quantity: number;
  constructor(quantity: number) {
    super(SetQuantityEvent.type, asks);
    this.quantity = quantity;
  }
}

/** The shopper picks a shipping option. */
export class PickOptionEvent extends Event {
  static readonly type = 'multidrop-pick-option';
  readonly method: Method;
  constructor(method: Method) {
    super(PickOptionEvent.type, asks);
    this.method = method;
  }
}

/** The shopper wants every delivery to follow a rule. */
export class ChoosePolicyEvent extends Event {
  static readonly type = 'multidrop-choose-policy';
  readonly wish: PolicyWish;
  constructor(wish: PolicyWish) {
    super(ChoosePolicyEvent.type, asks);
    this.wish = wish;
  }
}

/** The shopper wants a delivery to stay apart from another one to its address. */
export class KeepApartEvent extends Event {
  static readonly type = 'multidrop-keep-apart';
  readonly deliveryId: DeliveryId;
  constructor(deliveryId: DeliveryId) {
    super(KeepApartEvent.type, asks);
    this.deliveryId = deliveryId;
  }
}

/** The shopper says which new addresses the address book is to have. */
export class AnswerBookEvent extends Event {
  static readonly type = 'multidrop-answer-book';
  readonly answer: BookAnswer;
  constructor(answer: BookAnswer) {
    super(AnswerBookEvent.type, asks);
    this.answer = answer;
  }
}

/** The shopper wants to see a delivery that something was said about. */
export class GoToDeliveryEvent extends Event {
  static readonly type = 'multidrop-go-to-delivery';
  readonly deliveryId: DeliveryId;
  constructor(deliveryId: DeliveryId) {
    super(GoToDeliveryEvent.type, asks);
    this.deliveryId = deliveryId;
  }
}

/** The shopper has typed a code and wants it redeemed. */
export class RedeemEvent extends Event {
  static readonly type = 'multidrop-redeem';
  readonly code: string;
  constructor(code: string) {
    super(RedeemEvent.type, asks);
    this.code = code;
  }
}

/** The shopper has read a notice, or agrees to what it says. */
export class AcknowledgeEvent extends Event {
  static readonly type = 'multidrop-acknowledge';
  readonly noticeIds: readonly string[];
  constructor(noticeIds: readonly string[]) {
    super(AcknowledgeEvent.type, asks);
    this.noticeIds = noticeIds;
  }
}

/** The shopper asks the store once more, after it did not answer or had nothing to offer. */
export class TryAgainEvent extends Event {
  static readonly type = 'multidrop-try-again';
  constructor() {
    super(TryAgainEvent.type, asks);
  }
}

/** The shopper wants whoever was just removed back. */
export class BringBackEvent extends Event {
  static readonly type = 'multidrop-bring-back';
  constructor() {
    super(BringBackEvent.type, asks);
  }
}

/** The shopper wants to see the plan in another way. */
export class ChooseViewEvent extends Event {
  static readonly type = 'multidrop-choose-view';
  readonly view: ViewName;
  constructor(view: ViewName) {
    super(ChooseViewEvent.type, asks);
    this.view = view;
  }
}

/** The shopper goes past the plan, to the summary. */
export class SkipEvent extends Event {
  static readonly type = 'multidrop-skip';
  constructor() {
    super(SkipEvent.type, asks);
  }
}

/** The shopper says where all of it goes. */
export class AnswerEvent extends Event {
  static readonly type = 'multidrop-answer';
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(AnswerEvent.type, asks);
    this.answer = answer;
  }
}

/** The shopper presses Continue, or Cancel, Pause or Go on while it saves; or wants to see prices before. */
export class LeaveEvent extends Event {
  static readonly type = 'multidrop-leave';
  readonly wish: 'continue' | 'cancel' | 'pause' | 'resume' | 'prices';
  constructor(wish: LeaveEvent['wish']) {
    super(LeaveEvent.type, asks);
    this.wish = wish;
  }
}

/** The types of all of them. */
export const wishes: readonly string[] = [
  EditPlanEvent.type,
  SaveAddressEvent.type,
  TypeAddressEvent.type,
  PasteAddressEvent.type,
  UndoPasteEvent.type,
  CancelAddressEvent.type,
  TypeNewAddressEvent.type,
  ChangeAddressEvent.type,
  SetQuantityEvent.type,
  PickOptionEvent.type,
  ChoosePolicyEvent.type,
  KeepApartEvent.type,
  AnswerBookEvent.type,
  GoToDeliveryEvent.type,
  RedeemEvent.type,
  AcknowledgeEvent.type,
  TryAgainEvent.type,
  BringBackEvent.type,
  ChooseViewEvent.type,
  SkipEvent.type,
  AnswerEvent.type,
  LeaveEvent.type,
];

declare global {
  interface HTMLElementEventMap {
    'multidrop-edit-plan': EditPlanEvent;
    'multidrop-save-address': SaveAddressEvent;
    'multidrop-type-address': TypeAddressEvent;
    'multidrop-paste-address': PasteAddressEvent;
    'multidrop-undo-paste': UndoPasteEvent;
    'multidrop-cancel-address': CancelAddressEvent;
    'multidrop-type-new-address': TypeNewAddressEvent;
    'multidrop-change-address': ChangeAddressEvent;
    'multidrop-set-quantity': SetQuantityEvent;
    'multidrop-pick-option': PickOptionEvent;
    'multidrop-choose-policy': ChoosePolicyEvent;
    'multidrop-keep-apart': KeepApartEvent;
    'multidrop-answer-book': AnswerBookEvent;
    'multidrop-go-to-delivery': GoToDeliveryEvent;
    'multidrop-redeem': RedeemEvent;
    'multidrop-acknowledge': AcknowledgeEvent;
    'multidrop-try-again': TryAgainEvent;
    'multidrop-bring-back': BringBackEvent;
    'multidrop-choose-view': ChooseViewEvent;
    'multidrop-skip': SkipEvent;
    'multidrop-answer': AnswerEvent;
    'multidrop-leave': LeaveEvent;
  }
}
