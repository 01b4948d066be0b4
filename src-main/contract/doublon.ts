export const doublonRoutes = {}
