import type { CSSOptions } from 'vite'

/** One treatment of CSS Modules for library builds, Storybook and tests: class names carry the major version. */
export const libraryCss: CSSOptions = {
  transformer: 'lightningcss',
  lightningcss: {
    // Explicit targets: without them light-dark() and nesting are rewritten.
    targets: { chrome: 125 << 16, firefox: 128 << 16, safari: 18 << 16 },
    // Container names stay as written: widgets ask for the `clientele` container that the frame names.
    cssModules: { pattern: 'cl0-[name]-[local]', container: false },
  },
}
