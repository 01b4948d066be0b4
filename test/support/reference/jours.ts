/** Dates counted the slow way, apart from the library the application uses: the two check each other. */

const JOURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isBissextile(annee: number): boolean {
  return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0)
}

function lire(date: string): [number, number, number] {
  const [annee = 0, mois = 0, jour = 0] = date.split('-').map(Number)
  return [annee, mois, jour]
}

function ecrire(annee: number, mois: number, jour: number): string {
  return `${String(annee).padStart(4, '0')}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}`
}

export function longueurMois(annee: number, mois: number): number {
  return mois === 2 && isBissextile(annee) ? 29 : (JOURS[mois - 1] ?? 0)
}

/** Days between two dates, year by year, month by month. */
export function rang(date: string): number {
  const [annee, mois, jour] = lire(date)
  let total = 0
  for (let a = 1900; a < annee; a++) total += isBissextile(a) ? 366 : 365
  for (let m = 1; m < mois; m++) total += longueurMois(annee, m)
  return total + jour
}

export function lendemain(date: string): string {
  const [annee, mois, jour] = lire(date)
  if (jour < longueurMois(annee, mois)) return ecrire(annee, mois, jour + 1)
  return mois < 12 ? ecrire(annee, mois + 1, 1) : ecrire(annee + 1, 1, 1)
}

export function plusJours(date: string, jours: number): string {
  let jour = date
  for (let n = 0; n < jours; n++) jour = lendemain(jour)
  if (jours >= 0) return jour
  const [annee, mois, quantieme] = lire(date)
  if (quantieme + jours >= 1) return ecrire(annee, mois, quantieme + jours)
  const [avant, dernier] = mois === 1 ? [annee - 1, 12] : [annee, mois - 1]
  return plusJours(ecrire(avant, dernier, longueurMois(avant, dernier)), jours + quantieme)
}

/** Same day n months later, clamped to the end of the month. */
export function plusMois(date: string, n: number): string {
  const [annee, mois, jour] = lire(date)
  let [a, m] = [annee, mois]
  for (let pas = 0; pas < Math.abs(n); pas++) {
    m += Math.sign(n)
    if (m === 13) [a, m] = [a + 1, 1]
    if (m === 0) [a, m] = [a - 1, 12]
  }
  return ecrire(a, m, Math.min(jour, longueurMois(a, m)))
}

/** Completed years: birthdays gone by, that of 29 February being 1 March in ordinary years. */
export function age(naissance: string, date: string): number {
  const [annee, mois, jour] = lire(naissance)
  const anniversaire = (a: number) => (mois === 2 && jour === 29 && !isBissextile(a) ? ecrire(a, 3, 1) : ecrire(a, mois, jour))
  let ans = 0
  while (anniversaire(annee + ans + 1) <= date) ans++
  return anniversaire(annee) <= date ? ans : -1
}

/** Half up on the exact fraction, to so many decimals; null when there is nothing to divide. */
export function arrondi(numerateur: bigint, denominateur: bigint, decimales: number): number | null {
  if (denominateur === 0n) return null
  const facteur = 10n ** BigInt(decimales)
  let entier = (numerateur * facteur) / denominateur
  const reste = numerateur * facteur - entier * denominateur
  if (2n * reste >= denominateur) entier += 1n
  return Number(entier) / Number(facteur)
}
