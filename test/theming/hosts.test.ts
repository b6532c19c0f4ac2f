/** In themes that somebody else wrote, the widget looks as on an empty page, but for the font it takes from them. */
import {expect} from 'chai';
import {HostFrame} from '../support/host-frame.js';

/** One of each kind of thing, wherever it is drawn. */
const pieces = [
  '.widget',
  'h2',
  'h3',
  '.button',
  '.continue',
  '.quiet',
  '.answer, .folded',
  '.card',
  '.address',
  '.standing',
  '.stepper input',
  '.stepper button',
  'label:has([name=option])',
  'label [name=option]',
  '.summary',
  'dl',
  'dd',
  'li',
  '.what .name',
  '.details',
];

/** What a page could change by its rules for every element, or by what it hands down. */
const looks = [
  'display',
  'box-sizing',
  'font-size',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'word-break',
  'white-space',
  'text-align',
  'text-indent',
  'text-shadow',
  'text-transform',
  'text-decoration-line',
  'cursor',
  'direction',
  'visibility',
  'min-height',
  'padding-top',
  'padding-left',
  'margin-top',
  'border-top-style',
  'list-style-type',
];

const looksOf = (host: HostFrame) => Object.fromEntries(pieces.map(piece => [piece, host.styleOf(host.find(piece), looks)]));

describe('hosts', function () {
  this.timeout(90_000);

  for (const width of [1280, 320]) {
    for (const name of ['bootstrap', 'tailwind', 'heavy-handed']) {
      it(`${name}, ${width} px wide: as on an empty page`, async () => {
        const blank = await HostFrame.open('blank', width);
        const expected = looksOf(blank);
        blank.close();
        const host = await HostFrame.open(name, width);
        expect(looksOf(host)).to.deep.equal(expected);
        const family = host.styleOf(host.find('.continue'), ['font-family']);
        expect(family).to.deep.equal(host.styleOf(host.page.body, ['font-family']));
        const {scrollWidth, clientWidth} = host.page.documentElement;
        expect(scrollWidth, 'to the side').to.equal(clientWidth);
        host.close();
      });
    }
  }

  it('is read in the size of the page’s text, and never smaller than 14 pixels', async () => {
    const host = await HostFrame.open('blank');
    const size = () => host.styleOf(host.find('.continue'), ['font-size'])['font-size'];
    expect(size()).to.equal('16px');
    host.page.body.style.fontSize = '20px';
    expect(size()).to.equal('20px');
    host.page.documentElement.style.fontSize = '62.5%';
    host.page.body.style.fontSize = '';
    expect(size()).to.equal('14px');
    expect(parseFloat(host.styleOf(host.find('.continue'), ['min-height'])['min-height']!)).to.be.at.least(36);
    host.widget.style.setProperty('--multidrop-font-size', '12px');
    expect(size()).to.equal('12px');
    host.close();
  });

  it('is out of sight where the page hides it', async () => {
    const host = await HostFrame.open('blank');
    host.page.body.style.visibility = 'hidden';
    expect(host.styleOf(host.find('.continue'), ['visibility'])).to.deep.equal({visibility: 'hidden'});
    host.page.body.style.visibility = '';
    host.widget.style.display = 'none';
    expect(host.find('.continue').checkVisibility()).to.equal(false);
    host.close();
  });
});
