/** Every language says every sentence, with everything the English sentence tells, in its own words and its own grammar. */
import {expect} from 'chai';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {en, type Words} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {fr} from '../../src/locales/fr.js';
import {ja} from '../../src/locales/ja.js';

const languages: readonly Words[] = [de, fr, es, ar, ja];

/** Sentences that are the same in English and another language, and rightly so. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: ['ok', 'person', 'personN', 'personHas', 'times', 'methodAndPrice', 'dayMethodAndPrice', 'coupon'],
  fr: ['ok', 'exceptions', 'total', 'times', 'methodAndPrice', 'dayMethodAndPrice', 'coupon'],
  es: ['ok', 'total', 'personHas', 'times', 'methodAndPrice', 'dayMethodAndPrice', 'coupon'],
  ar: ['personHas', 'times', 'coupon'],
  ja: [],
};

type Said = (...args: readonly unknown[]) => string;

const names = Object.keys(en).filter(name => !name.startsWith('$')) as (keyof Words)[];
const sayIn = (words: Words, name: keyof Words, args: readonly unknown[]) => {
  const sentence = words[name] as string | Said;
  return typeof sentence === 'string' ? sentence : sentence(...args);
};

/**
 * Arguments that can be found again in a sentence: numbers, since a sentence may count with any of them, and none that has a plural form
 * of its own in any language.
 */
const marks = [500, 600, 700, 800, 900];
const argumentsOf = (name: keyof Words) => marks.slice(0, (en[name] as Said).length);
const told = (sentence: string) => marks.filter(mark => sentence.includes(String(mark)));

describe('the languages', () => {
  for (const words of languages) {
    describe(words.$name, () => {
      it('has every sentence and no other', () => {
        expect(Object.keys(words)).to.have.members(Object.keys(en));
      });

      it('has a function where English has one, with as many parameters, and a text where English has one', () => {
        const shape = (sentence: unknown) => (typeof sentence === 'function' ? sentence.length : 'a text');
        for (const name of names) expect(shape(words[name]), name).to.equal(shape(en[name]));
      });

      it('tells everything the English sentence tells, once or more', () => {
        for (const name of names.filter(each => typeof en[each] === 'function')) {
          const args = argumentsOf(name);
          expect(told(sayIn(words, name, args)), name).to.deep.equal(told(sayIn(en, name, args)));
        }
      });

      it('says nothing in English', () => {
        const same = names.filter(name => {
          const args = typeof en[name] === 'function' ? argumentsOf(name) : [];
          return sayIn(words, name, args) === sayIn(en, name, args);
        });
        expect(same).to.have.members(alike[words.$code] ?? []);
      });

      it('has no empty sentence, no space too many, and no sentence that ends without a mark where the English has one', () => {
        for (const name of names) {
          const args = typeof en[name] === 'function' ? argumentsOf(name) : [];
          const said = sayIn(words, name, args);
          expect(said.trim(), name).to.equal(said).and.not.equal('');
          expect(said, name).not.to.match(/ {2}|undefined|NaN|\[object/);
          if (/[.?]$/.test(sayIn(en, name, args))) expect(said, name).to.match(/[.?؟。？」»“]$/);
        }
      });

      it('tells the reasons apart why something is not the shopper’s to send', () => {
        const reasons = ['digital', 'certificate', 'pickup', 'bundled', 'promotion', 'other'];
        expect(new Set(reasons.map(reason => words.fixed(reason, 2, 'X'))).size).to.equal(reasons.length);
      });

      it('asks for a state and a postcode in every country that has a word of its own for them', () => {
        for (const code of ['AE', 'AU', 'BR', 'CA', 'CN', 'ES', 'GB', 'IE', 'IN', 'IT', 'JP', 'MX', 'US', 'DE']) {
          for (const name of ['state', 'postcode', 'enterState', 'chooseState', 'enterPostcode'] as const)
            expect(words[name](code), `${name} ${code}`).to.match(/\p{L}/u);
        }
        expect(words.state('JP')).not.to.equal(words.state('US'));
      });
    });
  }
});

describe('what is counted', () => {
  const counts = [0, 1, 2, 3, 11, 100];
  const expected: Readonly<Record<string, readonly string[]>> = {
    en: ['0 items', '1 item', '2 items', '3 items', '11 items', '100 items'],
    de: ['0 Artikel', '1 Artikel', '2 Artikel', '3 Artikel', '11 Artikel', '100 Artikel'],
    fr: ['0 article', '1 article', '2 articles', '3 articles', '11 articles', '100 articles'],
    es: ['0 artículos', '1 artículo', '2 artículos', '3 artículos', '11 artículos', '100 artículos'],
    ar: ['لا قطع', 'قطعة واحدة', 'قطعتان', '3 قطع', '11 قطعة', '100 قطعة'],
    ja: ['0点', '1点', '2点', '3点', '11点', '100点'],
  };

  for (const words of [en, ...languages]) {
    it(`is counted as ${words.$name} counts`, () => {
      expect(counts.map(count => words.units(count))).to.deep.equal(expected[words.$code]);
    });
  }

  it('is counted in six forms wherever Arabic counts', () => {
    for (const name of ['deliveries', 'problemsTitle', 'undoShort', 'moreAddresses'] as const) {
      const said = counts.map(count => ar[name](count).replace(/\d+/g, '#'));
      expect(new Set(said).size, name).to.be.at.least(5);
    }
  });

  it('agrees in German, French and Spanish', () => {
    expect([1, 2].map(count => de.deliveries(count))).to.deep.equal(['1 Lieferung', '2 Lieferungen']);
    expect([1, 2].map(count => de.problemsTitle(count))).to.deep.equal([
      'Vor der Zahlung ist noch 1 Punkt zu klären',
      'Vor der Zahlung sind noch 2 Punkte zu klären',
    ]);
    expect([0, 1, 2].map(count => fr.deliveries(count))).to.deep.equal(['0 livraison', '1 livraison', '2 livraisons']);
    expect([0, 1, 2].map(count => es.deliveries(count))).to.deep.equal(['0 envíos', '1 envío', '2 envíos']);
  });

  it('is grouped as the language groups large numbers', () => {
    expect(en.units(1200)).to.equal('1,200 items');
    expect(de.units(1200)).to.equal('1.200 Artikel');
    expect(ar.units(1200)).to.equal('1,200 قطعة');
  });
});
