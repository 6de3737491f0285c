import { composeStories } from '@storybook/react-vite'
import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { within } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { differences, readStyles } from '../../packages/components/src/theme/hostile/pages.js'

type Canvas = ReturnType<typeof within>

interface StoryFile {
  readonly default: object
  readonly [name: string]: { readonly play?: (context: object) => Promise<void> }
}

interface Story {
  (): React.JSX.Element
  readonly run: (context: { readonly canvasElement: HTMLElement; readonly canvas: Canvas }) => Promise<void>
  readonly tags: readonly string[]
  readonly play?: unknown
  readonly globals?: Readonly<Record<string, unknown>>
}

/** What a test calls on the page. */
export interface Hosts {
  /** Waits until the host has settled. */
  readonly ready: () => Promise<void>
  /** The stories of a file that are there to be tested, by name. */
  readonly storiesOf: (file: string) => Promise<readonly string[]>
  /** Shows one story and waits until it has settled. */
  readonly show: (file: string, name: string) => Promise<void>
  /** Does what the story does by itself, if anything. */
  readonly play: () => Promise<void>
  /** Takes the story away. */
  readonly hide: () => Promise<void>
  /** Whether something lies over the page. */
  readonly overlaid: () => boolean
  /** What the hostile styles change in the widget: nothing, it is hoped. */
  readonly changedStyles: () => string[]
  /** What the policy refused so far. */
  readonly refused: readonly string[]
  /** What a widget could leave behind on the page, as text. */
  readonly traces: () => string
}

declare global {
  interface Window {
    readonly hosts: Hosts
  }
}

const files = import.meta.glob<StoryFile>('../../packages/*/src/**/*.stories.tsx')
const refused: string[] = []
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) => {
  refused.push(`${violatedDirective}: ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`)
})

let root: Root | undefined
let shown: Story | undefined

async function storiesIn(file: string): Promise<Readonly<Record<string, Story>>> {
  const load = files[`../../${file}`]
  if (!load) throw new Error(`There is no story file ${file}.`)
  const { default: meta, ...written } = await load()
  const patient = Object.entries(written).map(([story, annotations]) => [story, afterSettling(annotations)])
  const stories = composeStories({ default: meta, ...Object.fromEntries(patient) }, preview)
  return stories as unknown as Readonly<Record<string, Story>>
}

/** Nobody is there before the page is: what a story does by itself begins when all of it listens. */
function afterSettling({ play, ...rest }: StoryFile[string]) {
  if (!play) return rest
  return {
    ...rest,
    async play(context: object) {
      await settled()
      await play(context)
    },
  }
}

function widgetCell(): HTMLElement {
  const cell = document.getElementById('widget')
  if (!cell) throw new Error('The page has no place for a widget.')
  return cell
}

/** An empty place in the cell: what is taken away stays whole, for whoever cleans it up later. */
function newPlace(): HTMLElement {
  const place = document.createElement('div')
  widgetCell().replaceChildren(place)
  return place
}

/** Resolves after 150 ms without a change, or after three seconds. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect()
      clearTimeout(latest)
      clearTimeout(quiet)
      requestAnimationFrame(() => resolve())
    }
    const latest = setTimeout(done, 3_000)
    let quiet = setTimeout(done, 150)
    const observer = new MutationObserver(() => {
      clearTimeout(quiet)
      quiet = setTimeout(done, 150)
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

const hosts: Hosts = {
  refused,
  async ready() {
    await settled()
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  },
  async storiesOf(file) {
    const stories = Object.entries(await storiesIn(file))
    return stories.filter(([, { tags }]) => tags.includes('test')).map(([name]) => name)
  },
  async show(file, name) {
    const story = (await storiesIn(file))[name]
    if (!story) throw new Error(`There is no story ${name} in ${file}.`)
    shown = story
    root = createRoot(newPlace())
    root.render(createElement(story))
    await settled()
  },
  async play() {
    if (!shown?.play) return
    await hosts.hide()
    const canvasElement = newPlace()
    // The first press of Tab goes into the widget, past the links of the host.
    canvasElement.tabIndex = -1
    canvasElement.focus()
    await shown.run({ canvasElement, canvas: within(canvasElement) })
    await settled()
  },
  async hide() {
    root?.unmount()
    root = undefined
    widgetCell().replaceChildren()
    await settled()
  },
  overlaid: () => document.querySelector('dialog[open], [popover]:popover-open') !== null,
  changedStyles() {
    const sheet = document.getElementById('hostile')
    const widget = widgetCell().querySelector('[data-slot=clientele] > *')
    if (!(sheet instanceof HTMLLinkElement) || !widget) return []
    sheet.disabled = true
    const clean = readStyles(widget)
    sheet.disabled = false
    return differences(clean, readStyles(widget))
  },
  traces() {
    const attributes = [document.documentElement, document.body].map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
    )
    const children = [...document.head.children, ...document.body.children].map(({ localName, id }) => localName + id)
    return [...attributes, ...children].join('\n')
  },
}

Object.assign(window, { hosts })
