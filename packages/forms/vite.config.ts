import { defineConfig, mergeConfig } from 'vite'
import { libraryConfig } from '../../vite.library.js'
import { stylesheets } from '../components/build/stylesheets.js'

const directory = import.meta.dirname

const widgets = [
  { name: 'form-engine', entry: 'form-engine/index.js', floors: 'src/form-engine/index.ts', later: false },
]

const styles = stylesheets(directory, { styleText: 'src/shadow-styles/styleText.ts', widgets })

export default defineConfig(mergeConfig(libraryConfig(directory), { plugins: [styles] }))
