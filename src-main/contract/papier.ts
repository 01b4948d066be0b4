export const papierRoutes = {}
