/** Small flat pictures of the emulated store's products, drawn here: 160 by 160, one calm ground colour each. */

function picture(title: string, ground: string, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" width="160" height="160" role="img"><title>${title}</title><rect width="160" height="160" fill="${ground}"/>${shapes}</svg>`;
}

/** By file name without its ending. */
export const productPictures: Readonly<Record<string, string>> = {
  'blue-mug': picture(
    'Blue mug',
    '#e8eef4',
    '<ellipse cx="74" cy="126" rx="46" ry="6" fill="#c9d6e2"/><path d="M104 66h10a16 16 0 0 1 0 40h-12" fill="none" stroke="#35608c" stroke-width="9"/><path d="M38 48h70v60a16 16 0 0 1-16 16H54a16 16 0 0 1-16-16z" fill="#457bad"/><path d="M38 48h16v76a16 16 0 0 1-16-16z" fill="#5b8fbf"/><ellipse cx="73" cy="48" rx="35" ry="7" fill="#2d5379"/>',
  ),
  'tea-towel': picture(
    'Striped tea towel',
    '#f3eee6',
    '<path d="M44 34h72v92a4 4 0 0 1-4 4H48a4 4 0 0 1-4-4z" fill="#fffdf9"/><path d="M54 34h6v96h-6zM72 34h6v96h-6zM90 34h6v96h-6z" fill="#b5573f"/><path d="M106 34h10v92a4 4 0 0 1-4 4h-6z" fill="#ece3d5"/><rect x="36" y="28" width="88" height="9" rx="4.500" fill="#8a6f52"/>',
  ),
  notebook: picture(
    'Red notebook',
    '#eef0ea',
    '<rect x="48" y="32" width="72" height="100" rx="5" fill="#d8d2c4"/><rect x="44" y="28" width="72" height="100" rx="5" fill="#b23a48"/><path d="M49 28h9v100h-9a5 5 0 0 1-5-5V33a5 5 0 0 1 5-5z" fill="#8f2d39"/><rect x="70" y="50" width="34" height="18" rx="2" fill="#f7ece1"/><path d="M102 28h5v100h-5z" fill="#7a2530"/>',
  ),
  'knitting-patterns': picture(
    'Knitting patterns',
    '#efeaf2',
    '<path d="M48 26h48l22 22v84H48z" fill="#fff"/><path d="M96 26l22 22H96z" fill="#d5c8de"/><path d="M60 66l8 8 8-8 8 8 8-8 8 8 6-6M60 82l8 8 8-8 8 8 8-8 8 8 6-6M60 98l8 8 8-8 8 8 8-8 8 8 6-6" fill="none" stroke="#7d5c94" stroke-width="4"/>',
  ),
  'fig-candle': picture(
    'Fig candle',
    '#f1ece8',
    '<ellipse cx="80" cy="130" rx="40" ry="5" fill="#ddd2c9"/><rect x="46" y="66" width="68" height="62" rx="8" fill="#6f7f5f"/><rect x="56" y="84" width="48" height="24" rx="3" fill="#f6f1e7"/><path d="M78 52h4v14h-4z" fill="#4a4038"/><path d="M80 26c10 12 10 26 0 28-10-2-10-16 0-28z" fill="#e0a546"/>',
  ),
  'tea-tin': picture(
    'Tin of tea',
    '#e7efec',
    '<ellipse cx="80" cy="130" rx="38" ry="5" fill="#cbd9d4"/><rect x="48" y="48" width="64" height="82" rx="6" fill="#3f7f73"/><rect x="44" y="36" width="72" height="18" rx="5" fill="#2f6259"/><circle cx="80" cy="92" r="20" fill="#f3efe2"/><path d="M80 80c12 6 12 18 0 24-12-6-12-18 0-24z" fill="#6da06b"/>',
  ),
  'cast-iron-pot': picture(
    'Cast-iron pot',
    '#eceeef',
    '<ellipse cx="80" cy="130" rx="48" ry="6" fill="#d3d8da"/><path d="M24 78h14v12H24a6 6 0 0 1 0-12zM122 78h14a6 6 0 0 1 0 12h-14z" fill="#2f3437"/><path d="M36 68h88v42a18 18 0 0 1-18 18H54a18 18 0 0 1-18-18z" fill="#454c50"/><path d="M36 68h16v60a18 18 0 0 1-16-18z" fill="#5a6367"/><path d="M32 66a48 20 0 0 1 96 0z" fill="#373d40"/><rect x="72" y="36" width="16" height="12" rx="5" fill="#2f3437"/>',
  ),
  'evening-hamper': picture(
    'Evening hamper',
    '#f2ede4',
    '<ellipse cx="80" cy="130" rx="52" ry="6" fill="#ded3c2"/><path d="M40 72h80l-8 56H48z" fill="#b98a55"/><path d="M42 84h76l-2 10H44zM46 108h68l-1 10H47z" fill="#a27444"/><path d="M52 72a28 34 0 0 1 56 0" fill="none" stroke="#8a6238" stroke-width="6"/><path d="M58 60h12v12H58z" fill="#6f7f5f"/><path d="M76 52h18v20H76z" fill="#3f7f73"/>',
  ),
};
