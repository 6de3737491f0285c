/** Rules of hosts, each by its kind; `*` rules must touch what is drawn, or they prove nothing. */
export const hostRules: Readonly<Record<string, string>> = {
  'button {}':
    'button { padding: 20px; border: 3px outset red; background: yellow; color: red; font: 20px serif; margin: 9px }',
  '#page button {}':
    '#page button { padding: 20px; background: yellow; color: red; min-height: 80px; border-radius: 20px }',
  'button !important':
    'button { background: yellow !important; text-shadow: 1px 1px red !important; float: left !important }',
  '* {} !important': '* { padding: 7px !important; border: 2px solid red !important; font: 20px serif !important }',
  '*::before, *::after':
    '*::before, *::after { content: "!" !important; display: block !important; width: 9px !important }',
  'div, span {} !important':
    'div, span { font: 20px/3 serif !important; color: red !important; display: block !important }',
  'svg {}':
    'svg { width: 100%; height: auto; display: block } svg path { fill: red; stroke: red } svg * { stroke-width: 9px }',
  'svg !important':
    'svg { width: 100% !important; fill: red !important } path, circle { fill: red !important; opacity: .2 !important }',
  'input {}':
    'input, textarea, select { width: auto; height: 60px; margin: 0 0 10px; border: 4px inset; background: silver; font: 20px serif }',
  'input[type=text] !important':
    'input[type=text] { height: 60px !important; box-shadow: 0 0 9px red !important; width: 50px !important }',
  '::placeholder': '::placeholder { color: red !important; opacity: .3 !important; font-size: 30px !important }',
  'table {}':
    'table { width: 100%; border-collapse: collapse } td, th { border: 1px solid; padding: 15px; text-align: center }',
  'fieldset {}': 'fieldset { border: 2px groove; margin: 9px; padding: 20px; min-width: 400px } option { color: red }',
  'input[type=checkbox] {}':
    'input[type=checkbox], input[type=radio] { position: static; width: 30px; height: 30px; margin: 9px; opacity: 1; float: left }',
  'label {}':
    'label { float: left; width: 150px; font-weight: bold; text-align: right; margin-right: 20px; display: block }',
  'h2 {}':
    'h1, h2, h3, h4 { text-transform: uppercase; font: 40px serif; border-bottom: 1px solid; margin: 30px 0; color: navy }',
  'p, ul, dl {}':
    'p, ul, ol, dl, dd, dt { margin: 20px; padding: 20px; line-height: 3; list-style: square; float: left }',
  'a {}':
    'a, a:link, a:visited { color: blue !important; text-decoration: underline !important; border-bottom: 1px dotted }',
  '* { box-sizing }': '* { box-sizing: content-box; letter-spacing: 3px }',
  '* { box-sizing } !important':
    '* { box-sizing: content-box !important; letter-spacing: 3px !important; line-height: 3 !important }',
  'html { font-size }':
    'html { font-size: 62.5%; letter-spacing: 2px; word-spacing: 9px; text-transform: uppercase; text-align: center }',
  'body {}':
    'body { font: italic bold 30px/3 serif; color: red; text-indent: 40px; white-space: pre; visibility: visible; cursor: crosshair }',
  '[hidden]': '[hidden] { display: block !important }',
  'section, dialog {}':
    'section { margin: 40px; padding: 40px; max-width: 200px } dialog { width: 900px; padding: 90px; background: red !important }',
  '[class*=]':
    '[class*="button"], [class*="label"], [class*="icon"] { margin: 10px !important; background: red !important }',
  'bootstrap 2': `label, input, button, select, textarea { font-size: 14px; font-weight: normal; line-height: 20px }
    label { display: block; margin-bottom: 5px } input[type="text"], textarea { display: inline-block; height: 20px; padding: 4px 6px;
    margin-bottom: 10px; font-size: 14px; line-height: 20px; color: #555; border-radius: 4px; width: 206px; background-color: #fff;
    border: 1px solid #ccc; box-shadow: inset 0 1px 1px rgba(0,0,0,.075); transition: border linear .2s } input[type="radio"] { margin: 4px 0 0; line-height: normal }
    textarea { height: auto } p { margin: 0 0 10px } h2 { margin: 10px 0; font-family: inherit; font-weight: bold; line-height: 40px; font-size: 31.5px }
    .label, .badge { display: inline-block; padding: 2px 4px; color: #fff; background-color: #999 } svg:not(:root) { overflow: hidden }
    button::-moz-focus-inner, input::-moz-focus-inner { padding: 0; border: 0 } [class^="icon-"], [class*=" icon-"] { width: 14px; height: 14px }`,
  'tailwind preflight':
    '*, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; margin: 0; padding: 0 } img, svg, video { display: block; vertical-align: middle } button, input { font: inherit; background: transparent; border-radius: 0 } [role="button"], button { cursor: default }',
  '* { transition, animation }':
    '* { transition: all 9s !important; animation: none !important; outline: 3px solid red !important }',
}
