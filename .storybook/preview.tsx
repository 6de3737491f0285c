import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { toolbarItems } from './toolbar.js'
import { WithClientele } from './WithClientele.js'
import './preview.css'

// A part that is loaded when it is needed takes its time on a machine with other work.
configure({ asyncUtilTimeout: 10_000 })

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Welcome', 'Tokens', 'Widgets', 'Primitives', '*'] } },
  },
  globalTypes: toolbarItems,
  initialGlobals: {
    locale: 'en',
    theme: 'light',
    role: 'manager',
    network: 'instant',
    density: 'compact',
    direction: 'auto',
    clock: 'sample',
  },
  decorators: [(Story, context) => <WithClientele context={context} story={<Story />} />],
}

export default preview
