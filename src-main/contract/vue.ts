export const vueRoutes = {}
