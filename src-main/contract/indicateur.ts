/** Routes of this topic. */
export const indicateurRoutes = {}
