import {chromium} from 'playwright-core';
const [,, scenario, ...steps] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update']});
for (const w of (process.env.W ?? '320,768,1280').split(',').map(Number)) {
  const c = await b.newContext({viewport:{width:w,height:900}, colorScheme: process.env.DARK?'dark':'light'}); const p = await c.newPage(); p.setDefaultTimeout(40000);
  p.on('pageerror', e=>console.log('ERR', e.message)); p.on('console', m=>{ if(m.type()==='error'||m.type()==='warning') console.log(m.text()) });
  await p.goto(`http://localhost:5310/?scenario=${scenario}`);
  await p.getByRole('heading',{level:3}).first().waitFor();
  for (const s of steps) { const [k,...r]=s.split(':'); const v=r.join(':');
    if (k==='press') await p.getByRole('button',{name:new RegExp(v)}).first().click();
    if (k==='radio') await p.getByRole('radio',{name:new RegExp(v)}).first().check({force:true});
    if (k==='wait') await p.getByText(new RegExp(v)).first().waitFor();
    if (k==='opt') await p.getByRole('option',{name:new RegExp(v)}).first().click();
  }
  await p.waitForTimeout(1500);
  const el = p.locator('multidrop-checkout');
  await el.screenshot({path:`/tmp/shot-${process.env.N??'a'}-${w}.png`});
  console.log(w, await p.evaluate(()=>document.documentElement.scrollWidth));
  await c.close();
}
await b.close();
