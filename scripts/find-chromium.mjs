import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-command.mjs'
import { root, tool } from './workspace.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const playwrightBinaries = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
]

/** What to do when no browser was found and none could be installed. */
export const chromiumAdvice =
  'Chromium is missing: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program, and run this again.'

/** The path of a Chromium that is already on this machine, or null. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked && existsSync(asked)) return asked
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...places, ...playwrightCache()].find((path) => existsSync(path)) ?? null
}

/** Finds a Chromium, or installs one: from Debian's packages as root, otherwise Playwright's own. */
export async function provideChromium({ onLine } = {}) {
  const found = findChromium()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    onLine?.('installing Chromium with apt-get')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand('apt-get', ['update'], { env, seconds: 180 })
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      env,
      seconds: 400,
    })
  } else {
    onLine?.("installing Playwright's Chromium")
    await runCommand(tool('playwright'), ['install', 'chromium'], { cwd: root, seconds: 400 })
  }
  return findChromium()
}

function playwrightCache() {
  const cache = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), 'AppData/Local/ms-playwright'),
  ].find((folder) => folder && existsSync(folder))
  if (!cache) return []
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) => playwrightBinaries.map((binary) => join(cache, name, binary)))
}
