export const qualiteRoutes = {}
