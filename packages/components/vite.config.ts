import { defineConfig, mergeConfig } from 'vite'
import { libraryConfig } from '../../vite.library.js'
import { stylesheets } from './build/stylesheets.js'

const directory = import.meta.dirname

const widgets = [
  { name: 'attachment-list', entry: 'attachment-list/index.js', later: false },
  { name: 'conflict-view', entry: 'conflict-view/index.js', later: false },
  { name: 'customer-card', entry: 'customer-card/index.js', later: true },
  { name: 'customer-card-view', entry: 'customer-card/CustomerCardView.js', later: false },
  { name: 'customer-hover-card', entry: 'customer-hover-card/index.js', later: true },
  { name: 'field-view', entry: 'field-view/index.js', later: false },
  { name: 'customer-list', entry: 'customer-list/index.js', later: true },
]

const styles = stylesheets(directory, { styleText: 'src/theme/styleText.ts', widgets, tokens: true })

export default defineConfig(mergeConfig(libraryConfig(directory), { plugins: [styles] }))
