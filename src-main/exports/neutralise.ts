/** A text that no spreadsheet takes for a formula: one that begins like a formula is preceded by an apostrophe. */
export function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
