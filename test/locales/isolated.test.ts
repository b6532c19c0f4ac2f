/** Names of one script inside sentences of the other direction. */
import {expect} from 'chai';
import {isolated, isolatedText} from '../../src/locales/isolated.js';

const shown = (text: string) => text.replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');

describe('names in sentences of another direction', () => {
  it('are kept apart, whole, with the comma and the number that belong to them', () => {
    expect(shown(isolated('عنوان Ada (London) 2: ناقص', ['Ada (London) 2'], 'rtl'))).to.equal('عنوان ⟨Ada (London) 2⟩: ناقص');
    expect(shown(isolated('Address for نورة, saved', ['نورة'], 'ltr'))).to.equal('Address for ⟨نورة⟩, saved');
  });

  it('are left as they are where everything runs one way, and so are numbers', () => {
    expect(isolated('Address for Ada', ['Ada'], 'ltr')).to.equal('Address for Ada');
    expect(isolated('عنوان نورة', ['نورة'], 'rtl')).to.equal('عنوان نورة');
    expect(isolated('3 من 12', [3, '12'], 'rtl')).to.equal('3 من 12');
  });

  it('are found wherever they stand, the longer of two that begin alike first, whatever signs they hold', () => {
    expect(shown(isolated('Ben Okri و Ben', ['Ben', 'Ben Okri'], 'rtl'))).to.equal('⟨Ben Okri⟩ و ⟨Ben⟩');
    expect(shown(isolated('نقل C++ (a|b) إلى $1', ['C++ (a|b)'], 'rtl'))).to.equal('نقل ⟨C++ (a|b)⟩ إلى $1');
    const signs = 'A-b/c \\ ^[d]{1}.*? & ~# =!<>:, "e"';
    expect(shown(isolated(`نقل ${signs} الآن`, [signs], 'rtl'))).to.equal(`نقل ⟨${signs}⟩ الآن`);
  });

  it('are not looked for in what is only a code', () => {
    expect(isolated('الولاية', ['US'], 'rtl')).to.equal('الولاية');
  });

  it('are kept apart once: what holds kept-apart names already is not wrapped again', () => {
    const list = [isolatedText('ZIP', 'rtl'), isolatedText('المدينة', 'rtl')].join(' و');
    expect(shown(isolated(`ناقص: ${list}.`, [list], 'rtl'))).to.equal('ناقص: ⟨ZIP⟩ والمدينة.');
  });
});
