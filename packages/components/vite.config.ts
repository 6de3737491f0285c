import { defineConfig, mergeConfig } from 'vite'
import { libraryConfig } from '../../vite.library.js'
import { stylesheets } from './build/stylesheets.js'

const directory = import.meta.dirname

export default defineConfig(
  mergeConfig(libraryConfig(directory), { plugins: [stylesheets(directory, ['customer-card', 'customer-list'])] }),
)
