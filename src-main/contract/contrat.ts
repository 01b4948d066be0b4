export const contratRoutes = {}
