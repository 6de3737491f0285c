import { defineConfig, mergeConfig } from 'vite'
import { libraryConfig } from '../../vite.library.js'
import { stylesheets } from '../components/build/stylesheets.js'

const directory = import.meta.dirname

const widgets = [
  { name: 'file-field', entry: 'file-field/index.js', floors: 'src/file-field/index.ts', later: false },
  { name: 'customer-form', entry: 'customer-form/index.js', floors: 'src/customer-form/index.ts', later: true },
  { name: 'form-drafts', entry: 'form-drafts/index.js', floors: 'src/form-drafts/index.ts', later: false },
  { name: 'json-form', entry: 'json-form/index.js', floors: 'src/json-form/index.ts', later: true },
  { name: 'form-engine', entry: 'form-engine/index.js', floors: 'src/form-engine/index.ts', later: true },
  { name: 'field-form', entry: 'form-engine/index.js', floors: 'src/form-engine/index.ts', later: false },
]

const styles = stylesheets(directory, { styleText: 'src/shadow-styles/styleText.ts', widgets })

export default defineConfig(mergeConfig(libraryConfig(directory), { plugins: [styles] }))
