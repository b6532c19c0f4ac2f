/** Messages and notes on their way to the store and back (R7, R28). */
import {expect} from 'chai';
import {edit} from '../../src/domain/edit-plan.js';
import {apply, difference, reverse} from '../../src/domain/history.js';
import {hasArrived, pairUp} from '../../src/domain/pairing.js';
import type {Delivery, PlanEdit} from '../../src/domain/plan.js';
import {
  destination,
  lifted,
  merged,
  movedElsewhere,
  sameDestination,
  type TextField,
  textProblem,
  textsFit,
  tooLongBy,
  withText,
} from '../../src/domain/texts.js';
import {address, basket, checkout, consignment, delivery, line, plan} from '../support/samples.js';

const message: TextField = {kind: 'message', id: 'field_1', required: false, multiline: true, maxLength: 20};
const note: TextField = {kind: 'note', id: 'field_2', required: false, multiline: false, maxLength: 20};
const field = (fieldId: string, fieldValue: string) => ({fieldId, fieldValue});
const withFields = (name: string, ...customFields: ReturnType<typeof field>[]) => address(name, {customFields});
const written = (texts: Record<string, string>, name = 'Ben'): Delivery => delivery(name, {mug: 1}, {texts});
const write = (text: string, ...ids: string[]): PlanEdit => ({kind: 'write', ids, what: 'message', fieldId: 'field_1', text});
const goods = basket(line('mug', 2));

describe('a text on its way to the store', () => {
  it('is a custom field of the address, with the first name in place of its mark', () => {
    const sent = destination(written({field_1: 'Dear {firstName}, enjoy, {firstName}! '}));
    expect(sent).to.deep.equal(withFields('Ben', field('field_1', 'Dear Ben, enjoy, Ben!')));
  });

  it('leaves other custom fields as they are, and stands in place of an older one', () => {
    const before = withFields('Ben', field('field_9', 'Flat'), field('field_1', 'Old'));
    const sent = destination({...written({field_1: 'New', field_2: 'Ring'}), address: before});
    expect(sent?.customFields).to.deep.equal([field('field_9', 'Flat'), field('field_1', 'New'), field('field_2', 'Ring')]);
  });

  it('calls somebody without a first name what the card does', () => {
    const firm = {...address(''), firstName: ' ', lastName: '', company: 'Okri Ltd'};
    expect(merged('For {firstName}', firm)).to.equal('For Okri Ltd');
    expect(merged('For {firstName}', {...firm, firstName: '$&'})).to.equal('For $&');
  });

  it('changes nothing where there is none, and goes nowhere without an address', () => {
    const ben = delivery('Ben', {mug: 1});
    expect(destination(ben)).to.equal(ben.address);
    expect(destination({...written({field_1: 'Hello'}), address: null})).to.equal(null);
  });

  it('is measured as it is sent', () => {
    const ben = written({field_1: `{firstName}${'x'.repeat(17)}`});
    expect(tooLongBy(ben, message)).to.equal(0);
    expect(tooLongBy({...ben, address: address('Benjamin')}, message)).to.equal(5);
    expect(textsFit(ben, [message])).to.equal(true);
    expect(textProblem({...ben, address: address('Benjamin')}, message)).to.equal('text-too-long');
  });

  it('is missing only where the store wants one', () => {
    const ben = delivery('Ben', {mug: 1});
    expect(textProblem(ben, message)).to.equal(null);
    expect(textProblem(ben, {...message, required: true})).to.equal('text-missing');
    expect(textProblem(written({field_1: 'Hi'}), {...message, required: true})).to.equal(null);
  });
});

describe('writing a text', () => {
  const two = plan(delivery('Ada', {mug: 1}), delivery('Ben', {mug: 1}));

  it('is for those who are named, and no act where they have it already', () => {
    const after = edit(two, write('Hello', 'Ada', 'Ben'), goods);
    expect(after.deliveries.map(({texts}) => texts)).to.deep.equal([{field_1: 'Hello'}, {field_1: 'Hello'}]);
    expect(edit(after, write('Hello', 'Ben'), goods)).to.equal(after);
  });

  it('takes it away where nothing but space is left, without a trace', () => {
    const after = edit(edit(two, write('Hello', 'Ben'), goods), write('  ', 'Ben'), goods);
    expect(after).to.deep.equal(two);
  });

  it('leaves the other text alone', () => {
    const both = withText(withText(delivery('Ben', {mug: 1}), 'field_1', 'Hello'), 'field_2', 'Ring');
    expect(withText(both, 'field_1', '').texts).to.deep.equal({field_2: 'Ring'});
  });

  it('can be undone and redone (R9)', () => {
    const after = edit(two, write('Hello', 'Ben'), goods);
    const step = difference(two, after);
    expect(apply(after, reverse(step), goods).plan).to.deep.equal(two);
    expect(apply(two, step, goods).plan).to.deep.equal(after);
    const again = edit(after, write('Bye', 'Ben'), goods);
    expect(apply(again, reverse(difference(after, again)), goods).plan).to.deep.equal(after);
  });
});

describe('a text that stands at the store', () => {
  it('comes in as the text of its delivery', () => {
    const before = plan({...delivery('Ben', {mug: 1}), address: withFields('Ben', field('field_9', 'Flat'), field('field_1', 'Hello'))});
    const [ben] = lifted(before, [message, note]).deliveries;
    expect(ben).to.deep.include({texts: {field_1: 'Hello'}, address: withFields('Ben', field('field_9', 'Flat'))});
  });

  it('does not take the place of what the shopper wrote', () => {
    const before = plan({...written({field_1: 'Mine'}), address: withFields('Ben', field('field_1', 'Theirs'))});
    expect(lifted(before, [message]).deliveries[0]).to.deep.equal(written({field_1: 'Mine'}));
  });

  it('is no text where its field is empty, and the plan is the same where there is none', () => {
    const empty = plan({...delivery('Ben', {mug: 1}), address: withFields('Ben', field('field_1', ''))});
    expect(lifted(empty, [message])).to.deep.equal(plan(delivery('Ben', {mug: 1})));
    const none = plan(delivery('Ben', {mug: 1}));
    expect(lifted(none, [message])).to.equal(none);
    expect(lifted(plan({...delivery('Ben', {mug: 1}), address: null}), [message]).deliveries[0]?.texts).to.equal(undefined);
  });

  it('stays as it was written where only the address was changed elsewhere', () => {
    const was = withFields('Ben', field('field_1', 'Dear Ben'));
    const now = {...was, address1: 'Elsewhere 1'};
    const ben = movedElsewhere(written({field_1: 'Dear {firstName}'}), was, now);
    expect(ben).to.deep.include({texts: {field_1: 'Dear {firstName}'}, address: {...address('Ben'), address1: 'Elsewhere 1'}});
  });

  it('is what was written elsewhere where that is another', () => {
    const was = withFields('Ben', field('field_1', 'Dear Ben'));
    const changed = movedElsewhere(written({field_1: 'Dear {firstName}'}), was, withFields('Ben', field('field_1', 'Yo')));
    expect(changed.texts).to.deep.equal({field_1: 'Yo'});
    expect(movedElsewhere(written({field_1: 'Dear {firstName}'}), was, address('Ben')).texts).to.equal(undefined);
  });
});

describe('two deliveries to one address', () => {
  it('are one parcel only where they carry the same texts (R7)', () => {
    expect(sameDestination(written({field_1: 'Hello'}), written({field_1: 'Hello '}))).to.equal(true);
    expect(sameDestination(written({field_1: 'Hello'}), written({field_1: 'Bye'}))).to.equal(false);
    expect(sameDestination(written({field_1: 'Hello'}), delivery('Ben', {mug: 2}))).to.equal(false);
    const nowhere = {...delivery('Ben', {mug: 1}), address: null};
    expect(sameDestination(nowhere, nowhere)).to.equal(false);
  });

  it('are told apart at the store by their texts (R18)', () => {
    const [hello, bye] = [
      {...written({field_1: 'Hello'}), id: 'hello'},
      {...written({field_1: 'Bye'}), id: 'bye'},
    ];
    const answer = checkout({
      lineItems: [line('mug', 1, {id: 'a'}), line('mug', 1, {id: 'b'})],
      consignments: [
        consignment('Ben', ['a'], {id: '1', address: withFields('Ben', field('field_1', 'Bye'))}),
        consignment('Ben', ['b'], {id: '2', address: withFields('Ben', field('field_1', 'Hello'))}),
      ],
    });
    const pairs = pairUp(plan(hello, bye), answer, {});
    expect([pairs['hello']?.consignmentId, pairs['bye']?.consignmentId]).to.deep.equal(['2', '1']);
    expect(hasArrived(hello, answer.consignments[1]!, answer, undefined)).to.equal(true);
    expect(hasArrived(hello, answer.consignments[0]!, answer, undefined)).to.equal(false);
  });
});
