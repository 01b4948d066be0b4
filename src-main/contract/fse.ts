export const fseRoutes = {}
