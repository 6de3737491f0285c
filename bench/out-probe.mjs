import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'
const root='/work/main'
async function size(external, extra={}) {
  const r = await build({ stdin:{contents:`export * from '/work/main/bench/contestant/form.jsx'`,resolveDir:root,loader:'jsx'}, bundle:true, minify:true, splitting:true, metafile:true, write:false, format:'esm', target:'es2022', platform:'browser', jsx:'automatic', logLevel:'silent', outdir:root+'/bench/out', define:{'process.env.NODE_ENV':'"production"'}, conditions:['module','production','style'], external:['react','react/*','react-dom','react-dom/*'], plugins:[{name:'x',setup(b){ b.onLoad({filter:/.*/},async(a)=>{ for(const e of external) if(e.test(a.path)) { const src=(await import('node:fs')).readFileSync(a.path,'utf8'); const names=[...src.matchAll(/export\s*\{([^}]*)\}/g)].flatMap(m=>m[1].split(',').map(x=>x.trim().split(/\s+as\s+/).at(-1)).filter(Boolean)); const direct=[...src.matchAll(/export (?:async )?(?:function|const|class) (\w+)/g)].map(m=>m[1]); return {contents:[...names,...direct].filter(n=>n!=='default').map(n=>`export let ${n}=globalThis.x`).join('\n')||'export {}',loader:'js'} } }) }}], ...extra})
  const outs=r.metafile.outputs
  const entry=Object.keys(outs).find(p=>outs[p].entryPoint==='<stdin>'&&p.endsWith('.js'))
  const seen=new Set(); const visit=p=>{ if(seen.has(p))return; seen.add(p); for(const i of outs[p].imports) if(i.kind==='import-statement'&&!i.external) visit(i.path)}; visit(entry)
  const get=p=>r.outputFiles.find(f=>f.path===root+'/'+p||f.path.endsWith(p)).contents
  return [...seen].filter(p=>p.endsWith('.js')).reduce((s,p)=>s+gzipSync(get(p),{level:9}).length,0)
}
const all=await size([])
console.log('all',all)
for (const [n,res] of Object.entries({
  rhf:[/react-hook-form/], core:[/packages\/core\/dist/], condition:[/core\/dist\/condition/], field:[/core\/dist\/field/], coretime:[/core\/dist\/time/], components:[/packages\/components\/dist/], clientele:[/components\/dist\/(clientele|locales|required)/], engine:[/packages\/forms\/dist/], rows:[/form-engine\/rows|groupedRows/], lucide:[/lucide/], latecontrols:[/(money|masked|date-time|duration)-input|rating\//,/Money|Sensitive|Shown/,/writing\//], csv:[/csv/], summary:[/FormFailure|FormErrorSummary|Errors\.labels/], sections:[/FormSections/],
})) console.log(n, all-await size(res))
