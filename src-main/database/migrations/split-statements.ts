// One statement at a time: the driver prepares each. A trigger body holds its own semicolons, so the split is on line ends.
export function splitStatements(script: string): string[] {
  return script
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
