import { spawnSync } from 'node:child_process'
import { say, step } from '../lib/report.mjs'
import { mustRun, run, TO_STDERR } from '../lib/run.mjs'

/** What Chromium links to, a virtual display, and a compiler for the SQLite addon. Debian names. */
const PACKAGES = [
  ...['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libatk-bridge2.0-0', 'libcups2', 'libdrm2', 'libxkbcommon0'],
  ...['libxcomposite1', 'libxdamage1', 'libxrandr2', 'xvfb', 'g++', 'make', 'python3'],
]

/** Installs the system libraries on Debian and its kin; elsewhere the desktop is trusted to have them. */
export async function installSystemLibraries() {
  const missing = process.platform === 'linux' ? missingPackages() : []
  if (missing.length === 0) return
  const install = ['install', '--yes', '--no-install-recommends', ...missing]
  if (process.getuid?.() !== 0) {
    // Not fatal: later releases renamed some of them, and what is really absent fails by itself further on.
    say(`▸ Bibliothèques du système peut-être absentes ; si la suite échoue :\n  sudo apt-get ${install.join(' ')}`)
    return
  }
  await step(`Bibliothèques du système (${missing.join(', ')})`, async () => {
    const options = { stdio: TO_STDERR, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    // One source that does not answer makes `update` fail though the others are good: `install` is the judge.
    await run('apt-get', ['-qq', 'update'], options)
    await mustRun('apt-get install', 'apt-get', ['-qq', ...install], options)
  })
}

/** Nothing when dpkg itself is absent: another family of Linux. */
function missingPackages() {
  const format = `--showformat=\${Package} \${db:Status-Status}\\n`
  const { stdout, error } = spawnSync('dpkg-query', ['--show', format, ...PACKAGES], { encoding: 'utf8' })
  if (error) return []
  const installed = new Set(stdout.split('\n').flatMap((line) => (line.includes(' installed') ? [line.split(' ')[0]] : [])))
  return PACKAGES.filter((name) => !installed.has(name))
}
