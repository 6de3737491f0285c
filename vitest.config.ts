import { resolve } from 'node:path'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { builtStyles } from './packages/components/build/stylesheets.js'
import { libraryCss } from './vite.css.js'

const conditions = ['source', 'module', 'browser', 'development|production']

/** A function, because two projects may not share one `instances` array. */
function browser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
    instances: [{ browser: 'chromium' as const }],
  }
}

const react18 = (name: string) => resolve(import.meta.dirname, 'e2e/react-18/node_modules', name)

/** Named ahead of the run: a dependency found on the way would reload the page under running tests. */
const browserDependencies = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  '@testing-library/react',
  '@testing-library/user-event',
  '@testing-library/jest-dom/vitest',
  '@clientele/components > @floating-ui/dom',
  '@clientele/components > @radix-ui/react-dialog',
  '@clientele/components > lucide',
  '@clientele/core > idb',
  '@clientele/forms > lucide',
  '@clientele/forms > react-hook-form',
]

const styledPackages = ['components', 'forms'].map((name) => resolve(import.meta.dirname, 'packages', name))

const browserTests = {
  include: [
    'packages/{hooks,components,forms}/src/**/*.test.tsx',
    'packages/core/src/**/*.browser.test.ts',
    'e2e/react-version.test.tsx',
  ],
  exclude: ['**/*.server.test.tsx'],
  isolate: false,
  setupFiles: ['./vitest.setup.ts'],
}

interface StoryGlobals {
  readonly locale: string
  readonly theme: string
  readonly density?: string
}

/** Every story with axe: each language and each theme once, since neither changes what the other one does. */
const storyGlobals: readonly StoryGlobals[] = [
  { locale: 'en', theme: 'light' },
  { locale: 'zh-CN', theme: 'dark' },
  { locale: 'en', theme: 'high-contrast', density: 'touch' },
]

/** One after another: three browsers at once on two cores make each other late. */
function stories(initialGlobals: StoryGlobals, place: number) {
  return {
    plugins: [
      storybookTest({ configDir: resolve(import.meta.dirname, '.storybook'), initialGlobals: { ...initialGlobals } }),
    ],
    test: {
      name: `stories ${Object.values(initialGlobals).join(' ')}`,
      isolate: false,
      sequence: { groupOrder: place },
      browser: browser(),
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: ['source'] },
        ssr: { resolve: { conditions: ['source'] } },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.server.test.tsx'],
          exclude: ['**/*.browser.test.ts'],
          isolate: false,
        },
      },
      {
        resolve: { conditions: ['source'] },
        ssr: { resolve: { conditions: ['source'] } },
        test: { name: 'backend', environment: 'node', include: ['examples/backend/src/**/*.test.ts'] },
      },
      {
        plugins: [react(), builtStyles(styledPackages)],
        css: libraryCss,
        resolve: { conditions },
        optimizeDeps: { include: browserDependencies },
        define: { 'import.meta.env.REACT_MAJOR': '"19"' },
        test: { name: 'browser', ...browserTests, browser: browser() },
      },
      {
        plugins: [react(), builtStyles(styledPackages)],
        css: libraryCss,
        cacheDir: 'node_modules/.vite-react-18',
        resolve: {
          conditions,
          alias: [
            { find: /^react$/, replacement: react18('react') },
            { find: /^react\/(.*)$/, replacement: `${react18('react')}/$1` },
            { find: /^react-dom$/, replacement: react18('react-dom') },
            { find: /^react-dom\/(.*)$/, replacement: `${react18('react-dom')}/$1` },
          ],
        },
        optimizeDeps: { include: browserDependencies },
        define: { 'import.meta.env.REACT_MAJOR': '"18"' },
        test: { name: 'browser-react-18', ...browserTests, browser: browser() },
      },
      ...storyGlobals.map(stories),
    ],
  },
})
