/** « 9 h 30 », « 9:30 » and « 9h » are all hours; anything else is left for the schema to refuse. */
export function toTime(text: string): string {
  const found = /^\s*(\d{1,2})\s*(?:[:hH]\s*(\d{2})?)?\s*$/.exec(text)
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : text
}
