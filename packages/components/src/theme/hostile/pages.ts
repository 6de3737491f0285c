/** A page of its own with some markup and some stylesheets, the first one first. */
export async function openPage(
  markup: string,
  styles: readonly string[],
  shadowStyles?: string,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.width = '920'
  frame.height = '1200'
  const sheets = styles.map((css) => `<style>${css}</style>`).join('')
  frame.srcdoc = `<!doctype html><html lang="en"><head>${sheets}</head><body><div id="page"><div id="mount" style="all: unset !important; display: block !important; width: 900px !important">${shadowStyles === undefined ? markup : ''}</div></div></body></html>`
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  const mount = frame.contentDocument?.getElementById('mount')
  if (mount && shadowStyles !== undefined) {
    const root = mount.attachShadow({ mode: 'open' })
    root.innerHTML = `<style>${shadowStyles}</style>${markup}`
  }
  return frame
}

/** What is compared: whatever is drawn, and what decides its place. Logical twins and derived origins are left out. */
const properties =
  `align-items align-self animation-name appearance background-color background-image border-bottom-color
border-bottom-style border-bottom-width border-left-color border-left-style border-left-width border-right-style border-right-width
border-top-color border-top-left-radius border-top-style border-top-width box-shadow box-sizing clear clip-path color
color-scheme column-gap content cursor direction display fill filter flex-basis flex-direction flex-grow flex-shrink flex-wrap float
font-family font-size font-style font-variant-numeric font-weight grid-template-columns height justify-content justify-items
letter-spacing line-height list-style-type margin-bottom margin-left margin-right margin-top max-height max-width min-height
min-width opacity outline-offset outline-style outline-width overflow-wrap overflow-x overflow-y padding-bottom padding-left
padding-right padding-top pointer-events position row-gap stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width
tab-size text-align text-decoration-line text-indent text-overflow text-shadow text-transform transform transition-duration
user-select vertical-align visibility white-space-collapse width word-break word-spacing z-index`.split(/\s+/)

/** What is drawn of the parts of an icon; the rest does not apply to them. */
const shapeProperties = properties.filter((name) =>
  /^(display|fill|filter|opacity|outline-style|stroke|transform|visib)/.test(name),
)

/** What is ours in a slot too, however deep: what has our class, the parts of our icons, what we put into either. */
const ours = `[class*='cl0-']:not([data-slot-host]), [class*='cl0-']:not([data-slot-host]) > *`

/** The widget on a page that `openPage` made. */
export function widgetOn(frame: HTMLIFrameElement): Element {
  const mount = frame.contentDocument?.getElementById('mount')
  const widget = (mount?.shadowRoot ?? mount)?.querySelector('[data-slot=clientele] > *')
  if (!widget) throw new Error('The widget is not on the page.')
  return widget
}

/** The styles and the box of every element of ours inside a widget. */
export function readStyles(root: Element): Map<string, string> {
  const view = root.ownerDocument.defaultView
  if (!view) throw new Error('The widget stands on no page.')
  const origin = root.getBoundingClientRect()
  const facts = new Map<string, string>()
  const elements = [root, ...root.querySelectorAll('*')].filter(
    (element) => !element.closest('[data-slot-host] *') || element.closest(ours),
  )
  for (const [index, element] of elements.entries()) {
    const name = `${index} <${element.localName} ${element.getAttribute('data-slot') ?? ''}>`
    const style = view.getComputedStyle(element)
    facts.set(`${name} box`, boxOf(element, origin))
    const shape = element.parentElement?.closest('svg')
    const drawn = element.checkVisibility() && style.getPropertyValue('content-visibility') !== 'hidden'
    for (const property of shape ? shapeProperties : properties) {
      // Worked out with the layout, which what is folded away may have or not.
      if (drawn || property !== 'grid-template-columns')
        facts.set(`${name} ${property}`, style.getPropertyValue(property))
    }
    if (shape) continue
    for (const pseudo of ['::before', '::after']) {
      const { content, display } = view.getComputedStyle(element, pseudo)
      facts.set(`${name}${pseudo}`, `${content} ${display}`)
    }
    if (element.localName !== 'input') continue
    const { color, opacity, fontSize } = view.getComputedStyle(element, '::placeholder')
    facts.set(`${name}::placeholder`, `${color} ${opacity} ${fontSize}`)
  }
  return facts
}

function boxOf(element: Element, origin: DOMRect) {
  if (!element.getClientRects().length) return 'not drawn'
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left - origin.left, top - origin.top, width, height].map((part) => part.toFixed(2)).join(' ')
}

/** What differs between two readings, at most ten lines of it. */
export function differences(clean: Map<string, string>, hostile: Map<string, string>): string[] {
  const lines: string[] = []
  for (const [name, value] of clean) {
    if (hostile.get(name) !== value) lines.push(`${name}: ${value} → ${hostile.get(name)}`)
  }
  return lines.slice(0, 10)
}
