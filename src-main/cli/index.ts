import { runCli } from './run'

// Electron as Node: no window, and nothing of the application but its services.
process.exitCode = await runCli(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
})
